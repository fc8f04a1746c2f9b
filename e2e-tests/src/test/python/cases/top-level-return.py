# value: ["Amelia Reid", "Amelie Reidel"]
clients = await crm.find_clients(name="amel")
if clients:
    return [client["name"] for client in clients]
return "nobody"
