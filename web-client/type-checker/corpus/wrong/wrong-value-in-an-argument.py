# line: 4
# says: parameter "ticket"
# hint: signature: await desk.create_ticket(
await desk.create_ticket({"title": "x", "priority": "urgent"})
