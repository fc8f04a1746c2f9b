summary = {"total": 0, "names": [], "largest": None}
for client in await crm.find_clients():
    summary["total"] += 1
    summary["names"].append(client["name"])
    if summary["largest"] is None or client["assets"] > summary["largest"]["assets"]:
        summary["largest"] = client
summary["largest"]["name"]
