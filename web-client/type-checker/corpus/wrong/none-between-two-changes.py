# line: 7
# says: client["email"] may be None, which has no attribute "lower"
# hint: check for None first
clients = await crm.find_clients(limit=5)
for client in clients:
    await crm.add_note(client["id"], "to be invited")
    address = client["email"].lower()
    print(address)
