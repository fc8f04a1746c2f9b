import asyncio
clients = await crm.find_clients()
details = await asyncio.gather(*[crm.get_client(client_id=c["id"]) for c in clients])
births = sorted(d["birthday"] for d in details if d and d.get("birthday"))
births
