import asyncio

ids = ["C-1", "C-2"]
details = dict(zip(ids, await asyncio.gather(*map(crm.get_client, ids))))
names = {i: d["name"] for i, d in details.items() if d}
missing = [i for i, d in details.items() if d is None]
emails = {i: (d["email"] or "").lower() for i, d in details.items() if d is not None}
names, missing, emails
