clients = await crm.find_clients(segment="foundation")
if all(c["email"] for c in clients):
    print([c["email"].lower() for c in clients])
if any(c["next_review"] for c in clients):
    print(sorted(c["next_review"][:4] for c in clients if c["next_review"]))
