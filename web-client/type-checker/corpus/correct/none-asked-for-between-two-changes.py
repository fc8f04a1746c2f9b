clients = await crm.find_clients(limit=5)
invited = []
for client in clients:
    if client["email"] is None:
        continue
    note = await crm.add_note(client["id"], "to be invited")
    invited.append((client["email"].lower(), note["note_id"]))
invited
