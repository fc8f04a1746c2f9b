from datetime import datetime, timezone

since = datetime(2026, 1, 5, tzinfo=timezone.utc)
quotes = await market.quotes(symbols=["NESN", "ROG"])
[quote["symbol"] for quote in quotes if datetime.fromisoformat(quote["at"].replace("Z", "+00:00")) > since]
