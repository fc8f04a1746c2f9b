from typing import Any, Dict, List, Optional


async def load() -> List[Dict[str, Any]]:
    clients = await crm.find_clients()
    return clients


def find(rows: List[Dict[str, Any]], name: str) -> Optional[Dict[str, Any]]:
    for row in rows:
        if row["name"] == name:
            return row
    return None


rows: List[Dict[str, Any]] = await load()
hit = find(rows, "Reid")
print(hit["name"] if hit else None)
hit2 = find(await crm.find_clients(), "Reid")
print(hit2)
