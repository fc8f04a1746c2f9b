from collections import Counter
from datetime import datetime

events = await desk.events(start="2026-01-01", end="2026-12-31")
Counter(datetime.fromisoformat(e["starts_at"]).strftime("%A") for e in events)
