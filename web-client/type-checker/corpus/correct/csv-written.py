import csv
from io import StringIO

out = StringIO()
writer = csv.writer(out, delimiter=";")
writer.writerow(["id", "name"])
for client in await crm.find_clients():
    writer.writerow([client["id"], client["name"]])
out.getvalue()
