# How did the largest holding of Amelia Reid do this year? A chart in letters.
client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
portfolio = await portfolios.get_portfolio(client_id=client["id"])
largest = max(portfolio["positions"], key=lambda position: position["value_eur"])
history = await market.get_history(symbol=largest["symbol"], from_="2026-01-02", to="2026-03-16")

closes = history["closes"][::5]
low = min(close["price"] for close in closes)
high = max(close["price"] for close in closes)
for close in closes:
    bar = "█" * (1 + round(39 * (close["price"] - low) / (high - low)))
    print(f"{close['day']}  {bar} {close['price']}")

{"symbol": largest["symbol"], "low": low, "high": high, "weeks": len(closes)}
