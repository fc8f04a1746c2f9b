# line: 5
# says: "nmae" is not a defined key in "Client"
# hint: did you mean "name"?
for client in await crm.find_clients():
    print(client["nmae"])
