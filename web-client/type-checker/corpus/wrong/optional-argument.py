# line: 5
# says: parameter "date_string" of type "str"
from datetime import date
for client in await crm.find_clients():
    date.fromisoformat(client["next_review"])
