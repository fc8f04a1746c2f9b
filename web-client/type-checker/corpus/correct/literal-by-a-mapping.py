translated = {"kaufen": "buy", "verkaufen": "sell"}
wishes = [("kaufen", "NESN", 3), ("verkaufen", "ROG", 1)]
receipts = [
    await orders.place("C-1", symbol, translated[word], quantity)
    for word, symbol, quantity in wishes
]
all(r["accepted"] for r in receipts)
