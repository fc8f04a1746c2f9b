"""The time zones, out of data that comes with the library, where zoneinfo would look for files."""

import io

from . import _common
from ._zone_data import LINKS, ZONES


def available_timezones():
    """Returns a set containing all available time zones."""
    return {*ZONES, *LINKS}


def load_tzdata(key):
    data = ZONES.get(LINKS.get(key, key))
    if data is None:
        raise _common.ZoneInfoNotFoundError(f"No time zone found with key {key}")
    return io.BytesIO(data)


_common.load_tzdata = load_tzdata
