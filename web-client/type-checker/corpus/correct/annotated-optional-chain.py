from typing import Optional


async def birthday(client_id: str) -> Optional[str]:
    client = await crm.get_client(client_id)
    if client is None:
        return None
    return client.get("birthday")


days: dict[str, Optional[str]] = {}
for c in await crm.find_clients():
    days[c["id"]] = await birthday(c["id"])
[key for key, day in days.items() if day and day[5:7] == "05"]
