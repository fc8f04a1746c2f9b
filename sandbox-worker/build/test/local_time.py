"""Shows a moment in a time zone as text."""

import datetime
import zoneinfo


def local(zone, moment):
    utc = datetime.datetime.fromisoformat(moment).replace(tzinfo=datetime.timezone.utc)
    there = utc.astimezone(zoneinfo.ZoneInfo(zone))
    return f"{there:%Y-%m-%d %H:%M %Z %z} dst {there.dst()}"


local.listed = lambda: sorted(zoneinfo.available_timezones())
local
