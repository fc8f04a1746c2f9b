import json

data = await reports.load("exposure", year=2026)
rows = data["rows"] if isinstance(data, dict) else data
total = sum(float(r.get("value") or 0) for r in rows)
nested = data.get("meta", {}).get("owner", {}).get("name", "n/a")
text = json.dumps(data, indent=2, sort_keys=True, default=str)
parsed = json.loads(text)
for key, value in parsed.items():
    if isinstance(value, list):
        print(key, len(value))
    elif isinstance(value, (int, float)):
        print(key, value + 1)
[r["name"] for r in sorted(rows, key=lambda r: r.get("value", 0), reverse=True)[:5]]
