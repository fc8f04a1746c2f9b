# line: 5
# says: may be None
# hint: it may be None: check for None first, or give a default with `or`
clients = await crm.find_clients()
[client["next_review"][:7] for client in clients]
