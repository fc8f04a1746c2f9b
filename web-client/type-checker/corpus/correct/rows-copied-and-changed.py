import copy

clients = await crm.find_clients()
changed = copy.deepcopy(clients)
for c in changed:
    c["adviser"]["desk"] = c["adviser"]["desk"].upper()
    c["tags"].append("checked")
(clients[0]["adviser"]["desk"], changed[0]["adviser"]["desk"], changed[0]["tags"][-1])
