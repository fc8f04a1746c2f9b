# line: 8
# says: best may be None, which has no keys and no items
# hint: check for None first
# severity: warning
best = None
for client in await crm.find_clients():
    best = client if client["assets"] > 1e6 else best
best["name"]
