import copy

template = {"title": "x", "priority": "low", "watchers": []}
tickets = []
for client in await crm.find_clients():
    ticket = copy.deepcopy(template)
    ticket["title"] = client["name"]
    ticket["watchers"].append(client["adviser"]["email"])
    tickets.append(await desk.create_ticket(ticket))
tickets
