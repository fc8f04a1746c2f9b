import csv
import io

text = await reports.csv(name="positions")
rows = list(csv.DictReader(io.StringIO(text)))
total = sum(float(row["value"]) for row in rows if row["value"])
{"rows": len(rows), "total": total}
