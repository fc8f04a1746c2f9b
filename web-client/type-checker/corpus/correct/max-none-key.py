clients = await crm.find_clients()
soonest = min((c for c in clients if c["next_review"] is not None), key=lambda c: c["next_review"])
print(soonest["next_review"][:7])
latest = max(clients, key=lambda c: c["next_review"] or "")
latest["name"]
