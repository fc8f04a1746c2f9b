from datetime import datetime, timezone, UTC, time
from zoneinfo import ZoneInfo

zrh = ZoneInfo("Europe/Zurich")
events = await desk.events("2026-01-01", "2026-01-31")
starts = [datetime.fromisoformat(e["starts_at"]).astimezone(zrh) for e in events]
early = [s for s in starts if s.time() < time(9, 30)]
now = datetime.now(UTC)
upcoming = sorted((s for s in starts if s > now), key=lambda s: s.timestamp())
nxt = upcoming[0] if upcoming else None
(
    (nxt - now).total_seconds() / 3600 if nxt else None,
    early,
    nxt.tzname() if nxt else "",
    starts[0].replace(tzinfo=timezone.utc) if starts else None,
)
