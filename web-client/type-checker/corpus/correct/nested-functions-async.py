async def report(segment):
    cache = {}

    async def count(client_id):
        if client_id not in cache:
            cache[client_id] = len(await orders.list_(client_id))
        return cache[client_id]

    def fmt(client, n):
        return f"{client['name']}: {n}"

    return [fmt(c, await count(c["id"])) for c in await crm.find_clients(segment=segment)]


print("\n".join(await report("private")))
