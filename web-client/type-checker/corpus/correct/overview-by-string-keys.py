metrics = {"count": len, "first": min, "last": max}
dates = [c["date"] for c in await market.history("NESN")]
{name: metric(dates) for name, metric in metrics.items()}
