clients = await crm.find_clients(name="Reid")
if isinstance(clients, dict) and "error" in clients:
    print("failed:", clients["error"])
else:
    print(len(clients))
