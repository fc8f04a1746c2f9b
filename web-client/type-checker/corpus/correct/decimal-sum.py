from decimal import ROUND_HALF_UP, Decimal

total = sum(Decimal(str(c["assets"])) for c in await crm.find_clients())
total.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
