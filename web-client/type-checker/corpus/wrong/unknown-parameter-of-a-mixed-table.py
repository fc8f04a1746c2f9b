# line: 7
# says: has no parameter "nmae"
# hint: did you mean "name"?
table = [["Name", "Assets"]]
for client in await crm.find_clients():
    table.append([client["name"], client["assets"]])
    await crm.find_clients(nmae=table[0][0])
