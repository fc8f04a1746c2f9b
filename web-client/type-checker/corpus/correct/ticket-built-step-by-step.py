ticket = {"title": "Review"}
ticket["priority"] = "low"
ticket["body"] = "\n".join(["one", "two"])
await desk.create_ticket(ticket=ticket)
