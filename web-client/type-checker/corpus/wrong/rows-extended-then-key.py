# line: 9
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
all_clients = []
for segment in ("private", "foundation"):
    all_clients.extend(await crm.find_clients(segment=segment))

for client in all_clients:
    print(client["name"], client["advisor"]["name"])
