# line: 8
# says: not a required key
# severity: warning
# reads: only
rows = []
for c in await crm.find_clients():
    for o in await orders.list_(client_id=c["id"]):
        rows.append({"client": c["name"], "id": o["order_id"], "comment": o["comment"]})
rows
