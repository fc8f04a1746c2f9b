from collections import Counter

bought, sold = Counter(), Counter()
for order in await orders.list_(client_id="C-1", state="filled"):
    side = bought if order["side"] == "buy" else sold
    for line in order["lines"]:
        side[line["symbol"]] += line["quantity"]
net = {symbol: bought[symbol] - sold[symbol] for symbol in bought | sold}
net
