# line: 3
# says: "(" was not closed
found = await crm.find_clients(name="Reid"
print(found)
