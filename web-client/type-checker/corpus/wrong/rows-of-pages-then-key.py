# line: 14
# says: "status" is not a defined key
# hint: did you mean "state"?
everything = []
since = None
while True:
    page = await orders.list_("C-1", since=since)
    if not page:
        break
    everything.extend(page)
    since = page[-1]["placed_at"]
    if len(everything) > 500:
        break
[order["status"] for order in everything]
