try:
    import zoneinfo

    tz = zoneinfo.ZoneInfo("Europe/Zurich")
except Exception:
    tz = None
import datetime

datetime.datetime.now(tz).isoformat()
