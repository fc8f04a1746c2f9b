# line: 3
# says: is not iterable
for x in await market.rate("CHF", "EUR"):
    print(x)
