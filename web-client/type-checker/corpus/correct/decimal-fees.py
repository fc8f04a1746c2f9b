from decimal import ROUND_HALF_UP, Decimal

fee_rate = Decimal("0.0075")
fees = {}
for c in await crm.find_clients():
    fee = (Decimal(str(c["assets"])) * fee_rate).quantize(Decimal("0.05"), rounding=ROUND_HALF_UP)
    fees[c["name"]] = str(fee)
fees
