# output: "Amelia Reid\nAmelie Reidel\n"
# value: 2
clients = await crm.find_clients(name="Amel")
for client in clients:
    print(client["name"])
len(clients)
