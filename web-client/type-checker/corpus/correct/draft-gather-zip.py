import asyncio
clients = await crm.find_clients()
details = await asyncio.gather(*(crm.get_client(client_id=c["id"]) for c in clients))
rows = []
for c, d in zip(clients, details):
    rows.append({"name": c["name"], "email": d["email"] if d else None, "adviser": c["adviser"]["name"]})
rows
