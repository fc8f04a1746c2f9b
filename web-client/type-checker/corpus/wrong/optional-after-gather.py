# line: 7
# says: client may be None, which has no keys and no items
# hint: check for None first
import asyncio

found = await asyncio.gather(crm.get_client("C-1"), crm.get_client("C-2"))
[client["name"] for client in found]
