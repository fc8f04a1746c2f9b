# line: 3
# says: parameter "ticket"
await desk.create_ticket({"title": 5, "priority": "low"})
