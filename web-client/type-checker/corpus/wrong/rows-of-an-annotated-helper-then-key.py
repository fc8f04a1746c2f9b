# line: 16
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
from typing import Any


async def load_all(names: list[str]) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = []
    for name in names:
        result.extend(await crm.find_clients(name=name))
    return result


clients = await load_all(["Reid", "Lo"])
for client in clients:
    print(client["advisor"]["name"])
