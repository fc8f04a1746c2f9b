from collections import defaultdict

stats = defaultdict(lambda: {"count": 0, "total": 0.0, "ids": []})
for client in await crm.find_clients():
    s = stats[client["segment"]]
    s["count"] += 1
    s["total"] += client["assets"]
    s["ids"].append(client["id"])
{k: {**v, "mean": v["total"] / v["count"]} for k, v in stats.items()}
