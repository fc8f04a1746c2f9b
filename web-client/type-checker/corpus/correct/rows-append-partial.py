clients = await crm.find_clients()
clients.append({"id": "total", "name": "Total", "assets": sum(c["assets"] for c in clients)})
clients[-1]["name"]
