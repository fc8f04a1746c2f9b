"""Where ``time`` knows the zone already, nothing changes when it is told."""

import os
import time
import unittest

from glovebox_guest.zone import follow_zone

ZONES = ["UTC", "Asia/Tokyo", "Europe/Zurich", "America/New_York", "Australia/Sydney", "Asia/Kolkata"]


@unittest.skipUnless(hasattr(time, "tzset"), "Pyodide's time has no tzset")
class ZoneTest(unittest.TestCase):
    def setUp(self):
        self.before = os.environ.get("TZ")

    def tearDown(self):
        if self.before is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = self.before
        time.tzset()

    def test_names_and_offsets_are_those_of_c(self):
        for zone in ZONES:
            with self.subTest(zone):
                os.environ["TZ"] = zone
                time.tzset()
                known = time.tzname, time.timezone, time.altzone, time.daylight
                time.tzname, time.timezone, time.altzone, time.daylight = ("?", "?"), 1, 1, 1
                follow_zone()
                self.assertEqual((time.tzname, time.timezone, time.altzone, time.daylight), known)
