await desk.create_ticket(dict(title="Review", priority="low"))
