ticket = {"title": "Review", "priority": "high"}
clients = await crm.find_clients()
if clients:
    ticket["body"] = "\n".join(c["name"] for c in clients)
    ticket["watchers"] = [c["adviser"]["email"] for c in clients]
ticket_id = await desk.create_ticket(ticket=ticket)
print(f"#{ticket_id:05d}")
