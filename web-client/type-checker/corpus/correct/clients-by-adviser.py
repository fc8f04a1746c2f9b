by_adviser: dict[str, list[str]] = {}
for client in await crm.find_clients():
    by_adviser.setdefault(client["adviser"]["name"], []).append(client["name"])
by_adviser
