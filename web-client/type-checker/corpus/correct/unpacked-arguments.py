arguments = {"name": "Reid", "segment": "private"}
await crm.find_clients(**arguments)
