totals = {}
for c in await crm.find_clients():
    key = (c["segment"], c["risk_profile"])
    entry = totals.setdefault(key, {"count": 0, "assets": 0.0, "names": []})
    entry["count"] += 1
    entry["assets"] += c["assets"]
    entry["names"].append(c["name"])
[{"segment": s, "risk": r, **entry} for (s, r), entry in totals.items()]
