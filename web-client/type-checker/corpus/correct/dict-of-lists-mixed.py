report = {"ok": [], "failed": [], "count": 0, "note": None}
for c in await crm.find_clients():
    if c["email"]:
        report["ok"].append(c["name"])
    else:
        report["failed"].append({"id": c["id"], "why": "no email"})
    report["count"] += 1
report["note"] = f"{report['count']} checked"
report["ratio"] = len(report["ok"]) / max(report["count"], 1)
report
