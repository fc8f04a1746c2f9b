from datetime import date, timedelta
today = date.today()
due = []
for c in await crm.find_clients(limit=100):
    if c["next_review"] and date.fromisoformat(c["next_review"]) <= today + timedelta(days=30):
        due.append((c["next_review"], c["name"]))
due.sort()
due[:10]
