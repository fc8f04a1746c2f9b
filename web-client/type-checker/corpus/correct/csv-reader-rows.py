import csv, io

reader = csv.DictReader(io.StringIO(await reports.csv("x")), delimiter=",")
total = 0.0
for row in reader:
    total += float(row["amount"].replace(",", ""))
    if int(row.get("qty") or 0) > 5:
        print(row["name"].strip(), row.get("note", "").upper())
rows = list(csv.reader(io.StringIO("a,b\n1,2")))
header, body = rows[0], rows[1:]
[dict(zip(header, r)) for r in body], reader.fieldnames, total
