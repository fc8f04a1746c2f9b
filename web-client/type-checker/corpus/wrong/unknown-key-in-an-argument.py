# line: 4
# says: the parameter "ticket" of desk.create_ticket takes NewTicket: "prio" is not a key of "NewTicket"
# hint: did you mean "priority"?
await desk.create_ticket({"title": "x", "prio": "low"})
