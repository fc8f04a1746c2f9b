clients = await crm.find_clients()
found = []
match clients:
    case [{"name": first}, *others]:
        found.append((first, len(others)))
    case []:
        found.append("nobody")
for client, number in zip(clients, range(3)):
    match client, number:
        case {"segment": "private", "assets": assets}, 0:
            found.append(assets)
        case {"name": name}, int(n) if n > 1:
            found.append(name)
found
