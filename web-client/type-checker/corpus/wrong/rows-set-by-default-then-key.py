# line: 9
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
groups = {}
for client in await crm.find_clients():
    groups.setdefault(client["segment"], []).append(client)
result = {}
for segment, members in groups.items():
    result[segment] = [m["advisor"] for m in members]
result
