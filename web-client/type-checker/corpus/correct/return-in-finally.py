def first_name(clients):
    try:
        return clients[0]["name"]
    except IndexError:
        return "nobody"
    finally:
        for client in clients:
            if client["segment"] == "foundation":
                return client["name"]


for attempt in range(3):
    try:
        clients = await crm.find_clients(name="Reid")
    finally:
        break
first_name(clients)
