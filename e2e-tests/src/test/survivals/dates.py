import asyncio, time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo
began, ticks = datetime.now(UTC), time.monotonic()
zurich = ZoneInfo("Europe/Zurich")
due = datetime(2026, 3, 28, 12, tzinfo=zurich)
await desk.first()
passed = datetime.now(UTC) - began
due += timedelta(days=1)
await asyncio.sleep(0.5)
await desk.second()
[
    began.isoformat(), passed.total_seconds(), time.monotonic() - ticks,
    due.isoformat(), due.utcoffset().total_seconds(), date.today().isoformat(),
]
