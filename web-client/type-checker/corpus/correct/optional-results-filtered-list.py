import asyncio

found = await asyncio.gather(*(crm.get_client(i) for i in ("C-1", "C-2")))
clients = [c for c in found if c]
clients2 = list(filter(None, found))
first = next((c for c in found if c is not None), None)
[c["name"] for c in clients] + [c["name"] for c in clients2], first["name"] if first else None
