from dataclasses import dataclass

@dataclass
class Position:
    symbol: str
    price: float
    currency: str
    volume: int

quote = (await market.quotes(symbols=["NESN"]))[0]
at = quote.pop("at")
quote.pop("change_percent", None)
Position(**quote).symbol, at
