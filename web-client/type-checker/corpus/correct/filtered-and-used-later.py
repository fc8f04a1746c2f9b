from datetime import date

clients = await crm.find_clients()
due = [c for c in clients if c["next_review"] and c["email"]]
for c in due:
    day = date.fromisoformat(c["next_review"])
    print(c["name"], (day - date.today()).days, c["email"].lower())
