# line: 7
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
clients = await crm.find_clients()
rich = list(filter(lambda c: c["assets"] > 1e6, clients))
top = sorted(rich, key=lambda c: c["assets"], reverse=True)[:3]
[(c["name"], c["advisor"]) for c in top]
