clients = await crm.find_clients()
by_review = sorted(clients, key=lambda c: c["next_review"] or "9999")
by_review[0]["name"]
