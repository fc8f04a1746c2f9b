ticket = {"title": "Call back", "priority": "high"}
number = await desk.create_ticket(ticket)
print(f"ticket {number}")
