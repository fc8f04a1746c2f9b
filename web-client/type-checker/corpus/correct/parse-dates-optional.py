from datetime import date

clients = await crm.find_clients()
reviews = {
    c["name"]: date.fromisoformat(c["next_review"]) if c["next_review"] else None for c in clients
}
overdue = [n for n, d in reviews.items() if d is not None and d < date.today()]
ages = {
    c["name"]: (date.today() - date.fromisoformat(c["client_since"])).days / 365.25 for c in clients
}
overdue, max(ages.values(), default=0), sorted(reviews.items(), key=lambda x: x[1] or date.max)
