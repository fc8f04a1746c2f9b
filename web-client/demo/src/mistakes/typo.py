# A parameter and a key that are not there. The check finds both before
# anything has started, and the model is told how to mend them.
found = await clients.find_clients(nmae="Amelia Reid")

for client in found["clients"]:
    print(client["advisor_id"])
