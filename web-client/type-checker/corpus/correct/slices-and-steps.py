closes = await market.history("NESN")
weekly = closes[::5]
latest = closes[-3:]
reversed_dates = [c["date"] for c in closes[::-1]][:2]
(len(weekly), [c["close"] for c in latest], reversed_dates, closes[1:-1:7][0]["volume"])
