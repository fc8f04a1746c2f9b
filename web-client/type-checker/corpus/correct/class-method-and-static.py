class Money:
    def __init__(self, amount, currency="CHF"):
        self.amount, self.currency = amount, currency

    @classmethod
    def of(cls, quote):
        return cls(quote["price"], quote["currency"])

    @staticmethod
    def zero():
        return Money(0)

    def __add__(self, other):
        return Money(self.amount + other.amount, self.currency)

    def __radd__(self, other):
        return self if other == 0 else self.__add__(other)

    def __lt__(self, other):
        return self.amount < other.amount


money = [Money.of(q) for q in await market.quotes(["NESN", "ROG"])]
total = sum(money)
max(money).amount, sum(money, Money.zero()).amount
