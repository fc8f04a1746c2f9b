addresses: list[str] = []
addresses.extend(client["email"] for client in await crm.find_clients())
len(addresses)
