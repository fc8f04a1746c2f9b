import json

clients = json.loads(await crm.find_clients(name="Reid"))
first = clients[0]["name"]
again = json.loads(clients[0])
len(clients), again["name"]
