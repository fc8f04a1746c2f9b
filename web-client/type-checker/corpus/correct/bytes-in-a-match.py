client = (await crm.find_clients(limit=1))[0]
match client["name"].encode():
    case bytes(raw):
        shown = raw.decode().upper()
shown
