# A parameter and a key that are not there. The check finds both before
# anything has started, and the model is told how to mend them.
clients = await crm.find_clients(nmae="Amelia Reid")

for client in clients:
    print(client["advisor"])
