for client in await crm.find_clients():
    if "phone" in client:
        print(client["name"], client["phone"])
