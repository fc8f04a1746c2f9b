rows = [
    {"name": c["name"], "email": (c["email"] or "").lower()}
    for c in await crm.find_clients()
]
rows
