rows = await crm.find_clients(name="Reid")
print(json.dumps(rows), math.floor(1.5))
totals = collections.defaultdict(int)
for row in await asyncio.gather(*[crm.find_clients(name=n) for n in "ab"]):
    totals[len(row)] += 1
datetime.datetime.now().year
