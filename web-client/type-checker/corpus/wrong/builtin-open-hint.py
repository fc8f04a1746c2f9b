# line: 4
# says: "open" is not defined
# hint: there are no files
with open("clients.csv", "w") as file:
    file.write("name")
