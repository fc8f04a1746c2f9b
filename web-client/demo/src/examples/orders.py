# Sell down what weighs more than a fifth. Each order asks you first:
# approve it, change it, or deny it. Denied, it raises ToolDenied here.
MOST = 0.20

client = (await crm.find_clients(name="Amelia Reid"))[0]
portfolio = await crm.get_portfolio(client_id=client["id"])
positions = portfolio["positions"]
quotes = await market.quotes(symbols=[p["symbol"] for p in positions])
total = sum(p["quantity"] * q["price"] for p, q in zip(positions, quotes))

report = []
for position, quote in zip(positions, quotes):
    excess = position["quantity"] * quote["price"] - MOST * total
    if excess <= 0:
        continue
    try:
        order = await orders.place(
            client_id=client["id"],
            symbol=position["symbol"],
            side="sell",
            quantity=int(excess / quote["price"]),
        )
        report.append(f"sold {order['quantity']} {order['symbol']}")
    except ToolDenied:
        report.append(f"left {position['symbol']} as it is")
    print(report[-1])

return report
