from dataclasses import dataclass


@dataclass
class Person:
    id: str
    name: str
    email: str | None


first = (await crm.find_clients(limit=1))[0]
client = await crm.get_client(first["id"])
Person(**client).name if client else None
