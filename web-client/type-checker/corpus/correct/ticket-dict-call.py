ticket = dict(title="Review", priority="low", watchers=["a@b.example"])
await desk.create_ticket(ticket)
