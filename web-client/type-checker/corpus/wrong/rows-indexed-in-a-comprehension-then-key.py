# line: 6
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
clients = await crm.find_clients()
by_id = {c["id"]: c for c in clients}
[by_id[id_]["advisor"] for id_ in sorted(by_id)]
