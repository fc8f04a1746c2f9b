# line: 7
# says: asyncio.gather
# hint: remove the await inside
import asyncio

rows = await crm.find_clients()
await asyncio.gather([await crm.get_client(client_id=r["id"]) for r in rows])
