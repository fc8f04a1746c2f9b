import calendar
from datetime import datetime

by_weekday = {name: [] for name in calendar.day_abbr}
for e in await desk.events("2026-03-01", "2026-03-31"):
    start = datetime.fromisoformat(e["starts_at"])
    by_weekday[calendar.day_abbr[start.weekday()]].append(f"{start:%H:%M} {e['title']}")
{day: titles for day, titles in by_weekday.items() if titles}
