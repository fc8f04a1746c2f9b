clients = await crm.find_clients()
top, rest = clients[:3], clients[3:]
print([c["id"] for c in reversed(top)], len(rest), clients[::2])
