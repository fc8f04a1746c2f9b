import csv
import io

clients = await crm.find_clients()
buffer = io.StringIO()
writer = csv.DictWriter(buffer, fieldnames=["name", "segment"], extrasaction="ignore")
writer.writeheader()
writer.writerows(clients)
buffer.getvalue().splitlines()[0]
