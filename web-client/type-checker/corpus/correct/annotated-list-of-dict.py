clients: list[dict] = await crm.find_clients()
names: list[str] = [c["name"] for c in clients]
names
