from decimal import Decimal, ROUND_HALF_EVEN, getcontext

getcontext().prec = 28
cents = Decimal("0.01")
total = Decimal("0")
for o in await orders.list_("C-1"):
    for l in o["lines"]:
        total += (Decimal(str(l["price"])) * l["quantity"]).quantize(cents, ROUND_HALF_EVEN)
fee = total * Decimal("0.0025")
shares = [total / 3] * 3
(
    f"{total:,.2f}",
    float(fee),
    sum(shares),
    max(total, Decimal(5)),
    int(total),
    total > 100,
    -total,
    abs(total),
)
