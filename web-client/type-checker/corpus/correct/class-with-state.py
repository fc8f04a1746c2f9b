class Portfolio:
    def __init__(self, currency="CHF"):
        self.currency = currency
        self.positions = {}

    def add(self, symbol, quantity):
        self.positions[symbol] = self.positions.get(symbol, 0) + quantity
        return self

    async def value(self):
        if not self.positions:
            return 0
        quotes = await market.quotes(symbols=list(self.positions))
        return sum(q["price"] * self.positions[q["symbol"]] for q in quotes)

    def __repr__(self):
        return f"Portfolio({self.positions})"


await Portfolio().add("NESN", 3).add("ROG", 2).value()
