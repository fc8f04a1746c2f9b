# line: 7
# says: Object of type "None" is not subscriptable
# hint: check for None first
import asyncio

found = await asyncio.gather(crm.get_client("C-1"), crm.get_client("C-2"))
[client["name"] for client in found]
