# line: 4
# says: "priority" is required in "NewTicket"
# hint: its keys are title, priority
await desk.create_ticket({"title": "x"})
