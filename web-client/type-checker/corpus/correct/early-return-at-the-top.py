clients = await crm.find_clients(name="Nobody")
if not clients:
    return {"error": "no such client"}
client = clients[0]
if client["email"] is None:
    return {"name": client["name"], "email": None}
return {"name": client["name"], "email": client["email"].lower()}
