from datetime import datetime, timezone
from zoneinfo import ZoneInfo

now = datetime.now(timezone.utc)
now.astimezone(ZoneInfo("Europe/Zurich")).strftime("%H:%M")
