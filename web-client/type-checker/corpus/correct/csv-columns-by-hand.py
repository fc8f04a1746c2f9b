header, *lines = (await reports.csv("fees")).strip().split("\n")
names = header.split(",")
rows = [dict(zip(names, line.split(","))) for line in lines]
{row["name"]: float(row["value"]) for row in rows}
