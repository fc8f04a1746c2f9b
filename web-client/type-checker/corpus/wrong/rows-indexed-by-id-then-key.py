# line: 8
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
by_id = {}
for client in await crm.find_clients():
    by_id[client["id"]] = client

by_id["C-1"]["advisor"]
