stats = {"count": 0, "total": 0.0, "names": [], "best": None}
for c in await crm.find_clients():
    stats["count"] += 1
    stats["total"] += c["assets"]
    stats["names"].append(c["name"])
    if stats["best"] is None or c["assets"] > stats["best"]["assets"]:
        stats["best"] = c
print(stats["best"]["name"] if stats["best"] else None, stats["total"] / stats["count"])
stats["mean"] = stats["total"] / (stats["count"] or 1)
stats
