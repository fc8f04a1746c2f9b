from datetime import datetime, timedelta

events = sorted(await desk.events("2026-03-02", "2026-03-02"), key=lambda e: e["starts_at"])
cursor = datetime(2026, 3, 2, 9)
free = []
for event in events:
    start = datetime.fromisoformat(event["starts_at"])
    if start - cursor >= timedelta(minutes=30):
        free.append((cursor.time().isoformat(), start.time().isoformat()))
    cursor = max(cursor, datetime.fromisoformat(event["ends_at"]))
free
