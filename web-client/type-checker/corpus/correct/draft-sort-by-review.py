clients = await crm.find_clients()
clients.sort(key=lambda c: c["next_review"] or "9999")
[c["name"] for c in clients[:5]]
