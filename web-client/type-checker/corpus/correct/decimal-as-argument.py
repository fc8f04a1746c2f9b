from decimal import Decimal

price = Decimal("101.50")
await orders.place(client_id="C-1", symbol="NESN", side="buy", quantity=1, limit_price=price)
