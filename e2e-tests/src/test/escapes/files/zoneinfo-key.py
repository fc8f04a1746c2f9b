# attack: Reads a file as if it were a time zone.
# expect: ValueError
import zoneinfo

zoneinfo.ZoneInfo("../../etc/passwd")
