# line: 3
# says: "input" is not defined
name = input("Name? ")
