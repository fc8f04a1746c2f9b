def safe(x, fmt="{:.2f}"):
    return fmt.format(x) if x is not None else "-"


for q in await market.quotes(["NESN"]):
    print(q["symbol"], safe(q["change_percent"]), safe(q["price"], "{:,.0f}"))
