"""The device's time zone, which ``time`` looks at when it is imported: here, when the snapshot was built."""

import time


def follow_zone():
    """Has the names of ``time`` say what its functions do."""
    year = time.localtime().tm_year
    halves = [time.localtime(time.mktime((year, month, 1, 0, 0, 0, 0, 0, -1))) for month in (1, 7)]
    standard, summer = sorted(halves, key=lambda half: half.tm_gmtoff)
    time.timezone, time.altzone = -standard.tm_gmtoff, -summer.tm_gmtoff
    time.daylight = int(time.timezone != time.altzone)
    time.tzname = (standard.tm_zone, summer.tm_zone)
