from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bank_types import Client

async def first(name: str) -> "Client":
    return (await crm.find_clients(name=name))[0]

(await first("Reid"))["name"]
