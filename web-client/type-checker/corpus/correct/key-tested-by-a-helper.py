def has(row, *keys):
    return all(key in row and row[key] is not None for key in keys)


clients = [c for c in await crm.find_clients() if has(c, "email", "next_review")]
[f"{c['email'].split('@')[0]}: {c['next_review'][:7]}" for c in clients]
