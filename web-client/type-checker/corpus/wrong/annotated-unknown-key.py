# line: 7
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
from typing import Any

names: list[Any] = []
names.extend(client["advisor"] for client in await crm.find_clients())
