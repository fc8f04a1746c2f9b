from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

now = datetime.now(timezone.utc)
events = await desk.events(
    start=now.date().isoformat(), end=(now + timedelta(days=14)).date().isoformat()
)
busy = timedelta()
by_day = {}
for e in events:
    start = datetime.fromisoformat(e["starts_at"].replace("Z", "+00:00"))
    end = datetime.fromisoformat(e["ends_at"].replace("Z", "+00:00"))
    busy += end - start
    local = start.astimezone(ZoneInfo("Europe/Zurich"))
    by_day.setdefault(local.date(), []).append((local.time(), e["title"]))
    if start - now < timedelta(hours=1) and (end - start).seconds > 1800:
        print("soon", e["title"], local.strftime("%H:%M"), local.weekday())
(
    {day.isoformat(): sorted(items)[0][1] for day, items in sorted(by_day.items())},
    busy / timedelta(hours=1),
    busy.total_seconds() // 60,
)
