from functools import reduce

clients = await crm.find_clients()
reduce(lambda acc, c: {**acc, c["segment"]: acc.get(c["segment"], 0) + c["assets"]}, clients, {})
