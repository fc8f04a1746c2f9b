data = await reports.load("fees")
if isinstance(data, str):
    import json

    data = json.loads(data)
rows = data if isinstance(data, list) else data.get("rows") or data.get("items") or []
names = [row.get("name", "?") if isinstance(row, dict) else str(row) for row in rows]
names
