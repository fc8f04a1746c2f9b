import copy

clients = await crm.find_clients()
c2 = copy.deepcopy(clients)
c2[0]["name"] = "X"
c3 = [dict(c) for c in clients]
c3[0]["score"] = 1
c4 = [c.copy() for c in clients]
c4[0]["score"] = 2
c5 = clients[:]
c5.append(c2[0])
c2[0]["name"], c3[0]["score"], c4[0]["score"]
