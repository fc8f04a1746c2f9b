clients = await crm.find_clients()
half = clients[: len(clients) // 2]
quantity = int(10_000 // 101.5)
await orders.place("C-1", "NESN", "buy", quantity)
