# line: 5
# says: Cannot access attribute "append" for class "set[str]"
# hint: use items.add(x)
names = {c["name"] for c in await crm.find_clients()}
names.append("Reid")
