client = (await crm.find_clients(name="Reid"))[0]
", ".join(str(v) for v in client.values())
