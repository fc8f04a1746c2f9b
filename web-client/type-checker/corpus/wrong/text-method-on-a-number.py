# line: 4
# says: Cannot access attribute "upper" for class "float"
rate = await market.rate("CHF", "EUR")
rate.upper()
