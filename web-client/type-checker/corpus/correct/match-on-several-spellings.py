def adviser(client):
    match client:
        case {"advisor": str(name)} | {"adviser": str(name)}:
            return name
        case {"Segment": _}:
            return "from another system"
    return None


def size(client):
    match client["segment"]:
        case "Private" | "private":
            return 1
        case "other":
            return 2


[(adviser(client), size(client)) for client in await crm.find_clients()]
