lines = []
for year in range(2020, 2024):
    report = await reports.load("fees", year=year)
    lines.extend(report["lines"])
by_desk = {}
for line in lines:
    by_desk.setdefault(line["desk"], []).append(line["fee"])
{desk: sum(fees) for desk, fees in by_desk.items()}
