# A check that fails. Its line is marked here, and the model gets the line
# with the reason, so that it can mend the script.
LIMIT = 0.40


def check(symbol: str, weight: float) -> None:
    if weight > LIMIT:
        raise ValueError(f"{symbol}: {weight:.0%} is over {LIMIT:.0%}")


client = (await crm.find_clients(name="Amelia Reid"))[0]
portfolio = await crm.get_portfolio(client_id=client["id"])
positions = portfolio["positions"]
quotes = await market.quotes(symbols=[p["symbol"] for p in positions])

values = [p["quantity"] * q["price"] for p, q in zip(positions, quotes)]
for position, value in zip(positions, values):
    check(position["symbol"], value / sum(values))
    print(f"{position['symbol']} is within the mandate")
