collected = []
seen = set()
since = None
for _ in range(3):
    page = await orders.list_("C-1", since=since)
    fresh = [o for o in page if o["order_id"] not in seen]
    if not fresh:
        break
    collected.extend(fresh)
    seen.update(o["order_id"] for o in fresh)
    since = fresh[-1]["placed_at"][:10]
[o["order_id"] for o in collected]
