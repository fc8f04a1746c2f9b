seen = set()
unique = []
for client in await crm.find_clients():
    key = client["name"].lower()
    if key not in seen:
        seen.add(key)
        unique.append(client)
len(unique)
