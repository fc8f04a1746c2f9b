# line: 5
# says: "+" does not work between "rate: " and float
# hint: put it into a text with f"…{x}", or make a text of it: str(x)
rate = await market.rate("CHF", "EUR")
"rate: " + rate
