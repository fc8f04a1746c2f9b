steps = [
    (crm.find_clients, {"name": "Reid"}),
    (market.rates, {"base": "CHF"}),
]
results = []
for fn, kwargs in steps:
    results.append(await fn(**kwargs))
len(results)
