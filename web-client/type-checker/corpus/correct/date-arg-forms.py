from datetime import date, datetime, timedelta

today = date.today()
monday = today - timedelta(days=today.weekday())
await desk.events(monday.isoformat(), str(today))
await desk.events(start=f"{today:%Y-%m-%d}", end=today.strftime("%Y-%m-%d"))
await desk.events(start=datetime.now().date(), end=date(2026, 1, 1))
await market.history("NESN", since=(today - timedelta(weeks=4)).isoformat())
