# line: 4
# says: parameter "interval"
# hint: did you mean "week"?
await market.history("NESN", interval="weeks")
