def half(amount: int) -> int:
    return amount / 2


clients = await crm.find_clients()
sum(half(client["assets"]) for client in clients)
