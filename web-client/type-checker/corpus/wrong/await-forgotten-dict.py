# line: 4
# says: The value is a call that was not awaited
# hint: add `await`
{"clients": crm.find_clients(), "rate": await market.rate("CHF", "EUR")}
