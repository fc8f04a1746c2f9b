segment = "family office"
clients = await crm.find_clients(segment=segment)
interval = "week" if len(clients) > 3 else "day"
await market.history(symbol="NESN", interval=interval)
