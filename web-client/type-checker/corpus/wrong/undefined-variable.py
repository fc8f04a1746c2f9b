# line: 5
# says: "totl" is not defined
# hint: did you mean "total"?
total = 1
print(totl)
