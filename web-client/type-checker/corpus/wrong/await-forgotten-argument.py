# line: 4
# says: "CoroutineType[
# hint: add `await`
await desk.events(start=desk.today(), end=market.rate("CHF", "EUR"))
