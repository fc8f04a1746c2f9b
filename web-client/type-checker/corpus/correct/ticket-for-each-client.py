made = []
for c in await crm.find_clients():
    if c["email"]:
        continue
    ticket = {"title": f"Ask {c['name']} for an address", "priority": "low"}
    if c["adviser"]["email"]:
        ticket["watchers"] = [c["adviser"]["email"]]
    made.append(await desk.create_ticket(ticket))
made
