def make_ticket(title: str, priority: str = "normal") -> dict:
    return {"title": title, "priority": priority}


await desk.create_ticket(make_ticket("Review"))
