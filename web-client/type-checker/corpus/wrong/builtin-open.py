# line: 3
# says: "open" is not defined
with open("/etc/passwd") as file:
    file.read()
