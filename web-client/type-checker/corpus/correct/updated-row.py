client = (await crm.find_clients(name="Reid"))[0]
client.update({"assets": 0.0})
client["assets"]
