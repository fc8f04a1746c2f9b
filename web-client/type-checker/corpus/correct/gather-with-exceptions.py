import asyncio

ids = ["C-1", "C-2", "C-3"]
results = await asyncio.gather(*[crm.get_client(client_id=i) for i in ids], return_exceptions=True)
names = []
for client_id, result in zip(ids, results):
    if isinstance(result, Exception):
        names.append(f"{client_id}: {result}")
    elif result is None:
        names.append(f"{client_id}: nobody")
    else:
        names.append(result["name"])
names
