from collections import defaultdict

stats = defaultdict(lambda: {"count": 0, "total": 0.0, "names": []})
for c in await crm.find_clients():
    s = stats[c["segment"]]
    s["count"] += 1
    s["total"] += c["assets"]
    s["names"].append(c["name"])
{k: {**v, "mean": v["total"] / v["count"]} for k, v in stats.items()}
