from calendar import monthrange
from datetime import date, datetime


def add_months(d: date, n: int) -> date:
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(y, m + 1, min(d.day, monthrange(y, m + 1)[1]))


d = datetime.strptime("2026-01-31", "%Y-%m-%d").date()
(
    [add_months(d, i).strftime("%b %y") for i in range(3)],
    (add_months(d, 1) - d).days,
    d.isocalendar().week,
    d.isocalendar()[1],
    d.timetuple().tm_yday,
)
