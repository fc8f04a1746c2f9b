import asyncio

clients = await crm.find_clients()
lists = await asyncio.gather(*[orders.list_(client_id=c["id"], state="open") for c in clients])
for c, os in zip(clients, lists):
    if os:
        newest = max(os, key=lambda o: o["placed_at"])
        print(c["name"], len(os), newest["order_id"], newest.get("comment", "-"))
total = sum(len(x) for x in lists)
by_client = {c["id"]: o for c, o in zip(clients, lists, strict=True)}
total, {k: [x["order_id"] for x in v] for k, v in by_client.items()}
