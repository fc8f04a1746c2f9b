def label(text: str) -> str:
    return text or "-"


clients = await crm.find_clients()
[label(client["email"]) for client in clients]
