# line: 3
# says: "total" is not defined
print(total)
total = 1
