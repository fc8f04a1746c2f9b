from collections import deque

lots = {}
realised = 0.0
for o in reversed(await orders.list_("C-1", state="filled")):
    for l in o["lines"]:
        q = lots.setdefault(l["symbol"], deque())
        if o["side"] == "buy":
            q.append([l["quantity"], l["price"]])
            continue
        left = l["quantity"]
        while left > 0 and q:
            take = min(left, q[0][0])
            realised += take * (l["price"] - q[0][1])
            q[0][0] -= take
            left -= take
            if q[0][0] == 0:
                q.popleft()
{"realised": round(realised, 2), "open": {s: sum(n for n, _ in q) for s, q in lots.items() if q}}
