def label(address: str) -> str:
    return address or "-"


[label(client["email"]) for client in await crm.find_clients()]
