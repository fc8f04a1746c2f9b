found = None
for c in await crm.find_clients():
    rec = await crm.get_client(client_id=c["id"])
    if rec and rec["email"] == "a@b.ch":
        found = rec
        break
found["name"] if found else None
