# line: 7
# says: "lower" is not a known attribute of "None"
# hint: check for None first
clients = await crm.find_clients(limit=5)
for client in clients:
    await crm.add_note(client["id"], "to be invited")
    address = client["email"].lower()
    print(address)
