from datetime import date, timedelta

today = date.today()
since = today - timedelta(days=30)
history = await market.history(symbol="NESN", since=since.isoformat(), until=today.isoformat())
closes = [day["close"] for day in history]
(closes[-1] / closes[0] - 1) * 100 if closes else None
