report = await reports.load("exposure")
total = 0
for row in report.get("rows", []):
    total += row["value"] * row.get("factor", 1)
print(round(total, 2), report["meta"]["day"][:4], len(report["rows"]), sorted(report)[0])
