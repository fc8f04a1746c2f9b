import json

report = await reports.load(name="exposure", year=2026)
for row in report["rows"]:
    print(row["sector"].title(), row["weight"] * 100)
json.dumps(report, indent=2, sort_keys=True, default=str)[:200]
