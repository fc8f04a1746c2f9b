# line: 4
# says: the parameter "start" of desk.events takes str, but gets a call that was not awaited
# hint: add `await`
await desk.events(start=desk.today(), end=market.rate("CHF", "EUR"))
