# How did the family offices do, sector by sector?
# What it prints and its last expression leave; the positions stay.
import asyncio
from collections import defaultdict
from statistics import fmean, stdev

clients = await crm.find_clients(segment="family office")
portfolios = await asyncio.gather(
    *(crm.get_portfolio(client_id=client["id"]) for client in clients)
)
held = [position for each in portfolios for position in each["positions"]]
symbols = sorted({position["symbol"] for position in held})
quotes = await market.quotes(symbols=symbols)
prices = {quote["symbol"]: quote["price"] for quote in quotes}

gains = defaultdict(list)
for position in held:
    gain = prices[position["symbol"]] / position["cost_price"] - 1
    gains[position["sector"]].append(gain * 100)

ranked = sorted(gains, key=lambda each: -fmean(gains[each]))
for sector in ranked:
    mean, spread = fmean(gains[sector]), stdev(gains[sector])
    print(f"{sector:<12}{mean:>+6.1f} % ± {spread:.1f}")

{"best": ranked[0], "worst": ranked[-1]}
