# line: 10
# says: "asets" is not a defined key
# hint: did you mean "assets"?
from typing import Dict, List


def total(clients: List[Dict]) -> float:
    result = 0.0
    for client in clients:
        result += client["asets"]
    return result


total(await crm.find_clients(segment="foundation"))
