# line: 5
# says: Cannot access attribute "toFixed"
# hint: in Python: round(x, 2)
rate = await market.rate("CHF", "EUR")
rate.toFixed(2)
