lines = (await reports.csv("positions")).strip().split("\n")
header, *rows = [line.split(",") for line in lines]
[dict(zip(header, row)) for row in rows]
