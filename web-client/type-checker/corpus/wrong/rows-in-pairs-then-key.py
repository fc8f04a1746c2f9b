# line: 8
# says: "status" is not a defined key
# hint: did you mean "state"?
pairs = []
for client in await crm.find_clients():
    pairs.append((client, await orders.list_(client["id"])))
for client, its_orders in pairs:
    print(client["name"], [o["status"] for o in its_orders])
