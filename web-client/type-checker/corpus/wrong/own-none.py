# line: 8
# says: Object of type "None" is not subscriptable
# hint: check for None first
# severity: warning
best = None
for client in await crm.find_clients():
    best = client if client["assets"] > 1e6 else best
best["name"]
