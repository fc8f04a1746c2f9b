from datetime import datetime

hours = 0.0
for event in await desk.events(start="2026-03-01", end="2026-03-31"):
    start = datetime.fromisoformat(event["starts_at"])
    end = datetime.fromisoformat(event["ends_at"].replace("Z", "+00:00"))
    hours += (end - start).total_seconds() / 3600
round(hours, 1)
