clients = await crm.find_clients()
nxt = min((c for c in clients if c["next_review"] is not None), key=lambda c: c["next_review"])
nxt["name"]
