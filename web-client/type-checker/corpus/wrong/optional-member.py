# line: 5
# says: "lower" is not a known attribute of "None"
# hint: check for None first
for client in await crm.find_clients():
    print(client["email"].lower())
