from collections import namedtuple

Row = namedtuple("Row", "symbol price currency")
rows = [Row(q["symbol"], q["price"], q["currency"]) for q in await market.quotes(["NESN"])]
rows2 = [Row(**{k: q[k] for k in Row._fields}) for q in await market.quotes(["NESN"])]
rows.sort(key=lambda r: r.price)
sum(r.price for r in rows), rows[0]._asdict(), rows2[0].symbol
