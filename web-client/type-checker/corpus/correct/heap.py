import heapq

clients = await crm.find_clients()
[c["name"] for c in heapq.nlargest(3, clients, key=lambda c: c["assets"])]
