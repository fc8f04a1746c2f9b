# Forty-eight portfolios, read at the same time:
# how much does each adviser look after?
import asyncio

clients = await crm.find_clients()
portfolios = await asyncio.gather(
    *(crm.get_portfolio(client_id=client["id"]) for client in clients)
)
print(f"{len(portfolios)} portfolios read")

book: dict[str, float] = {}
for client, portfolio in zip(clients, portfolios):
    adviser = client["adviser"]["name"]
    for position in portfolio["positions"]:
        cost = position["quantity"] * position["cost_price"]
        book[adviser] = book.get(adviser, 0) + cost

ranked = sorted(book.items(), key=lambda entry: entry[1], reverse=True)
{adviser: f"{amount / 1e6:.2f} million" for adviser, amount in ranked}
