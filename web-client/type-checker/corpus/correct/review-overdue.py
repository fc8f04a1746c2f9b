from datetime import date

overdue = [
    c
    for c in await crm.find_clients()
    if c["next_review"] and date.fromisoformat(c["next_review"]) < date.today()
]
overdue.sort(key=lambda c: c["next_review"])
[c["name"] for c in overdue]
