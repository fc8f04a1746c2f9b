groups = {}
for c in await crm.find_clients():
    if c["segment"] not in groups:
        groups[c["segment"]] = {"clients": [], "total": 0}
    groups[c["segment"]]["clients"].append(c["name"])
    groups[c["segment"]]["total"] += c["assets"]
result = []
for name, g in sorted(groups.items(), key=lambda item: item[1]["total"], reverse=True):
    result.append({"segment": name, "n": len(g["clients"]), "total": round(g["total"])})
result
