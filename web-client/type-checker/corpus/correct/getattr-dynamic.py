fn = getattr(crm, "find_clients")
rows = await fn(name="Reid")
for name in ("rate", "rates"):
    print(name, callable(getattr(market, name, None)))
rows[0]["name"]
