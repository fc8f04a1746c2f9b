report = {"meta": {"day": "2026-03-01", "count": 0}, "rows": []}
for c in await crm.find_clients():
    report["rows"].append({"id": c["id"], "value": c["assets"]})
    report["meta"]["count"] += 1
report["meta"]["mean"] = sum(r["value"] for r in report["rows"]) / report["meta"]["count"]
report
