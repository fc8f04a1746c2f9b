newest_first = True
order = "asc" if not newest_first else "desc"
closes = await market.history(symbol="NESN")
closes.sort(key=lambda each: each["date"], reverse=order == "desc")
[each["close"] for each in closes[:3]]
