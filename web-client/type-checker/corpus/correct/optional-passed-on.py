limit = None
if len(await crm.find_clients()) > 3:
    limit = 99.5
await orders.place("C-1", "NESN", "buy", 5, limit_price=limit)
