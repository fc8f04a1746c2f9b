events = list(filter(lambda e: "room" in e, await desk.events("2026-01-01", "2026-01-07")))
[e["room"] for e in events]
