# line: 14
# says: "segement" is not a defined key
# hint: did you mean "segment"?
from typing import Optional


async def first(name: str) -> Optional[dict]:
    found = await crm.find_clients(name=name)
    return found[0] if found else None


client = await first("Reid")
if client:
    print(client["segement"])
