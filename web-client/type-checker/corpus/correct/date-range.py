from datetime import date, timedelta


def days(start: date, end: date):
    current = start
    while current <= end:
        if current.weekday() < 5:
            yield current
        current += timedelta(days=1)


closes = {
    date.fromisoformat(c["date"]): c["close"]
    for c in await market.history("NESN", since="2026-01-01")
}
missing = [d for d in days(date(2026, 1, 1), date.today()) if d not in closes]
latest = max(closes, default=None)
age = (date.today() - latest).days if latest else -1
first_of_month = date.today().replace(day=1)
{"missing": len(missing), "age": age, "mtd": [v for d, v in closes.items() if d >= first_of_month]}
