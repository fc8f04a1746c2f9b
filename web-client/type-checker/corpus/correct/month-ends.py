import calendar
from datetime import date

ends = [date(2026, month, calendar.monthrange(2026, month)[1]) for month in range(1, 13)]
[end.isoformat() for end in ends]
