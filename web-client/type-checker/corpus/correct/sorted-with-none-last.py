clients = await crm.find_clients()
ordered = sorted(clients, key=lambda c: (c["next_review"] is None, c["next_review"] or ""))
[(c["name"], c["next_review"]) for c in ordered]
