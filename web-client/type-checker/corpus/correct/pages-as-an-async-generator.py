async def pages(client_ids):
    for client_id in client_ids:
        found = await orders.list_(client_id)
        while found:
            yield found[:2]
            found = found[2:]


counts = []
async for part in pages(["C-1", "C-2"]):
    counts.append(len(part))
    print([o["order_id"] for o in part])
counts
