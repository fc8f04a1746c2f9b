clients = await crm.find_clients()
first, *others, last = clients
head, tail = clients[:2], clients[-1:]
a, b = (c["name"] for c in head)
(first["id"], len(others), last["id"], [a, b], tail[0]["segment"])
