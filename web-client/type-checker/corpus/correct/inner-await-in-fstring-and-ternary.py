clients = await crm.find_clients()
lines = [f"{c['name']}: {len(await orders.list_(c['id']))}" for c in clients[:2]]
rate = 1.0 if not clients else await market.rate("EUR", "CHF")
text = f"{(await market.quotes(['NESN']))[0]['price']:.2f} {'many' if len(clients) > 5 else 'few'}"
lines, rate, text
