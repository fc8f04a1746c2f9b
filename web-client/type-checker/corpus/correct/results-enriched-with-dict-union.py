clients = await crm.find_clients()
quotes = {q["symbol"]: q for q in await market.quotes(["NESN", "ROG"])}
rows = [{**c, "orders": len(await orders.list_(c["id"]))} for c in clients]
rows = [r | {"big": r["orders"] > 3} for r in rows]
rows.sort(key=lambda r: r["orders"])
price = quotes.get("NESN", {}).get("price", 0)
missing = quotes.get("XXX")
print(price * 2, missing["price"] if missing else None)
rows[0]["big"] if rows else None
