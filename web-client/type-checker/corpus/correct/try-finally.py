clients = []
try:
    clients = await crm.find_clients()
finally:
    print(len(clients))
