stats = {}
for client in await crm.find_clients():
    entry = stats.setdefault(client["segment"], {"count": 0, "total": 0.0, "names": []})
    entry["count"] += 1
    entry["total"] += client["assets"]
    entry["names"].append(client["name"])
for entry in stats.values():
    entry["mean"] = entry["total"] / entry["count"]
stats
