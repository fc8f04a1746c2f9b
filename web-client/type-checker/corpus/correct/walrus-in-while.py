import asyncio

attempt = 0
while not (found := await crm.find_clients(name="Reid")) and (attempt := attempt + 1) < 3:
    await asyncio.sleep(0.01)
if (n := len(found)) > 1:
    print(f"{n=} {found[0]['name']!r:>20}")
[y for c in found if (y := c["email"]) is not None and y.endswith(".ch")]
