from datetime import datetime as dt
from itertools import combinations

events = await desk.events("2026-01-01", "2026-01-07")
parsed = [
    {**e, "start": dt.fromisoformat(e["starts_at"]), "end": dt.fromisoformat(e["ends_at"])}
    for e in events
]
clashes = [
    (a["title"], b["title"])
    for a, b in combinations(sorted(parsed, key=lambda e: e["start"]), 2)
    if b["start"] < a["end"] and set(a["attendees"]) & set(b["attendees"])
]
rooms = {e.get("room", "none") for e in parsed}
clashes, rooms, sum((e["end"] - e["start"]).seconds for e in parsed) / 60
