# line: 8
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
rows = []
for name in ["Reid", "Lo"]:
    for client in await crm.find_clients(name=name):
        rows.append(client)
print([row["advisor"] for row in rows])
