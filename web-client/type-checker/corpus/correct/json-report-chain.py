report = await reports.load("exposure")
rows = report.get("data", {}).get("rows", [])
sum(float(r.get("value") or 0) for r in rows)
