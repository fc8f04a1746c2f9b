# line: 4
# says: "prio" is an undefined item in type "NewTicket"
# hint: did you mean "priority"?
await desk.create_ticket({"title": "x", "prio": "low"})
