log = []
for client in await crm.find_clients():
    log.append(client)
    for order in await orders.list_(client["id"]):
        log.append(order)

for entry in log:
    if "order_id" in entry:
        print("order", entry["order_id"], entry["state"])
    else:
        print("client", entry["name"])
