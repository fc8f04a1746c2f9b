clients = await crm.find_clients(name="Reid")
client = clients[0] if clients else None
if not client:
    print("no client")
else:
    os_ = await orders.list_(client_id=client["id"], state="open")
    print(client["name"], len(os_))
client["adviser"]["name"]
