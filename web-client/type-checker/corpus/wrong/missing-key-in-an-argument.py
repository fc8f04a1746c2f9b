# line: 4
# says: "priority" is required in "NewTicket"
# hint: NewTicket has the keys title, priority
await desk.create_ticket({"title": "x"})
