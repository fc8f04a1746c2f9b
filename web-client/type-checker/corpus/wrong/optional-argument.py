# line: 5
# says: date.fromisoformat takes str, but gets str | None
from datetime import date
for client in await crm.find_clients():
    date.fromisoformat(client["next_review"])
