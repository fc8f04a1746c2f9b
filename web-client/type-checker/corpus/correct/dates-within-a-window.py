from datetime import date, timedelta

today = date(2026, 3, 1)
horizon = today + timedelta(days=60)
due = []
for c in await crm.find_clients():
    if c["next_review"] and today <= date.fromisoformat(c["next_review"]) <= horizon:
        due.append((date.fromisoformat(c["next_review"]) - today).days)
sorted(due)
