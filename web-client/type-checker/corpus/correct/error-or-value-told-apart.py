report = await reports.load(name="positions")
if isinstance(report, str) and report.startswith("Error"):
    print("no report:", report)
elif isinstance(report, dict) and "error" in report:
    print(report["error"])
else:
    print(type(report).__name__)
