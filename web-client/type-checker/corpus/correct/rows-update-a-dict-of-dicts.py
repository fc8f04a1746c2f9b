by_id: dict[str, dict] = {}
clients = await crm.find_clients()
by_id.update({client["id"]: client for client in clients})
by_id.update((client["id"], client) for client in clients)
list(by_id)
