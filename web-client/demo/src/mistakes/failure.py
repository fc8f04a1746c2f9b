# A check that fails. Its line is marked here, and the model gets the line
# with the reason, so that it can mend the script.
LIMIT = 0.10


def check(symbol: str, weight: float) -> None:
    if weight > LIMIT:
        raise ValueError(f"{symbol}: {weight:.0%} is over {LIMIT:.0%}")


client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
positions = (await portfolios.get_portfolio(client_id=client["id"]))["positions"]

invested = sum(position["value_eur"] for position in positions)
for position in positions:
    check(position["symbol"], position["value_eur"] / invested)
    print(f"{position['symbol']} is within the limit")
