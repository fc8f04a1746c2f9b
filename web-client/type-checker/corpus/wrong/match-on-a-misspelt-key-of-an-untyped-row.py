# line: 8
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?


def name(client):
    match client:
        case {"segment": "private", "advisor": who} | {"segment": "foundation", "name": who}:
            return who
    return None


[name(client) for client in await crm.find_clients()]
