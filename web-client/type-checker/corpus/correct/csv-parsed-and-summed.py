import csv
import io

text = await reports.csv("fees")
rows = list(csv.DictReader(io.StringIO(text)))
total = sum(float(r["amount"]) for r in rows)
out = io.StringIO()
writer = csv.writer(out)
writer.writerow(["name", "share"])
writer.writerows([r["name"], round(float(r["amount"]) / total, 2)] for r in rows)
out.getvalue()
