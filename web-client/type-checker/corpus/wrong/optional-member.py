# line: 5
# says: client["email"] may be None, which has no attribute "lower"
# hint: check for None first
for client in await crm.find_clients():
    print(client["email"].lower())
