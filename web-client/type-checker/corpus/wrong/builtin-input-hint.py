# line: 4
# says: "input" is not defined
# hint: nobody can be asked
name = input("Which client? ")
await crm.find_clients(name=name)
