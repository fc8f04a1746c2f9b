async def report(symbols: list[str]) -> str:
    widths: dict[str, int] = {"symbol": 8, "price": 10}

    def row(symbol: str, price: float) -> str:
        return f"{symbol:<{widths['symbol']}}{price:>{widths['price']}.2f}"

    quotes = await market.quotes(symbols)
    body: list[str] = [row(q["symbol"], q["price"]) for q in quotes]
    return "\n".join([f"{'symbol':<8}{'price':>10}", *body])


print(await report(["NESN", "ROG"]))
