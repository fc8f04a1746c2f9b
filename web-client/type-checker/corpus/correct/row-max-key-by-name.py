def top(rows, key, n=3):
    return sorted(rows, key=lambda r: r[key], reverse=True)[:n]


print([c["name"] for c in top(await crm.find_clients(), "assets")])
print([q["symbol"] for q in top(await market.quotes(["NESN"]), "price", n=1)])
