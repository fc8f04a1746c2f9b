clients = {c["id"]: c for c in await crm.find_clients()}
rows = []
for client_id, c in clients.items():
    for o in await orders.list_(client_id):
        rows.append({"client": c["name"], "desk": c["adviser"]["desk"], "order": o["order_id"]})
rows.sort(key=lambda r: (r["desk"], r["client"]))
rows[:3]
