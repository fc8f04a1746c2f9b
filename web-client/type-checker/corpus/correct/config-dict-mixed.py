CONFIG = {
    "threshold": 0.2,
    "currency": "CHF",
    "symbols": ["NESN"],
    "top": 3,
    "verbose": True,
    "start": None,
}
quotes = await market.quotes(CONFIG["symbols"])
over = [q for q in quotes if q["price"] > CONFIG["threshold"] * 100]
over[: CONFIG["top"]], CONFIG["currency"].lower(), len(CONFIG["symbols"])
for s in CONFIG["symbols"]:
    print(s)
rate = await market.rate("EUR", CONFIG["currency"])
