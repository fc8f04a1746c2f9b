from datetime import datetime, timedelta

spans = [
    datetime.fromisoformat(e["ends_at"]) - datetime.fromisoformat(e["starts_at"])
    for e in await desk.events("2026-03-01", "2026-03-02")
]
total = sum(spans, timedelta())
str(total)
