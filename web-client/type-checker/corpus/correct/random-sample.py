import random

clients = await crm.find_clients()
random.seed(7)
[c["name"] for c in random.sample(clients, k=min(3, len(clients)))]
