clients = {c["id"]: c for c in await crm.find_clients(limit=200)}
orders_ = []
for cid in clients:
    orders_ += await orders.list_(client_id=cid)
latest = max(orders_, key=lambda o: o["placed_at"], default=None)
clients[latest["client_id"]]["name"] if latest else "none"
