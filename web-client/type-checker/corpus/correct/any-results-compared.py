reports_ = [await reports.load("exposure", year) for year in (2024, 2025)]
[r["total"] for r in sorted(reports_, key=lambda r: r["total"])]
