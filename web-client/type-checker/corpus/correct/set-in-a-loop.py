for client in await crm.find_clients():
    last = client["name"]
print(last)
