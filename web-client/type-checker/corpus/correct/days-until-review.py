from datetime import date

today = date(2026, 3, 1)
for client in await crm.find_clients():
    if client["next_review"] is None:
        continue
    days = (date.fromisoformat(client["next_review"]) - today).days
    if days < 14:
        print(client["name"], days)
