# line: 3
# says: float cannot be looped over
for x in await market.rate("CHF", "EUR"):
    print(x)
