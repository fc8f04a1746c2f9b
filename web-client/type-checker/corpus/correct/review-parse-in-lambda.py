from datetime import date

clients = [c for c in await crm.find_clients() if c["next_review"]]
clients.sort(key=lambda c: date.fromisoformat(c["next_review"]))
days = [(date.fromisoformat(c["next_review"]) - date.today()).days for c in clients]
list(zip([c["name"] for c in clients], days))
