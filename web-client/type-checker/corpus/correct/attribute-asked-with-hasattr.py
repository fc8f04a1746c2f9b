def name_of(item):
    return item.name if hasattr(item, "name") else item["name"]


clients = await crm.find_clients()
first = clients[0]
print(name_of(first), first.name if hasattr(first, "name") else first["name"])
