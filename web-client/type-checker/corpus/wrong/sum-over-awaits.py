# line: 4
# says: AsyncGenerator
# hint: put brackets around it
sum(await market.rate("CHF", currency) for currency in ("EUR", "USD"))
