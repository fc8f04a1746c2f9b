import asyncio

names = ["Reid", "Lo"]
results = await asyncio.gather(
    *(crm.find_clients(name=n) for n in names), return_exceptions=True
)
for name, result in zip(names, results):
    if isinstance(result, Exception):
        print(name, "failed:", result)
    else:
        print(name, [c["name"] for c in result])
