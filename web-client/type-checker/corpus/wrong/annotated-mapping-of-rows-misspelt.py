# line: 11
# says: "full_name" is not a defined key
# hint: its keys are id, name
from collections import defaultdict
from typing import DefaultDict, List

by_desk: DefaultDict[str, List[dict]] = defaultdict(list)
for client in await crm.find_clients():
    by_desk[client["adviser"]["desk"]].append(client)
for desk_name, members in by_desk.items():
    print(desk_name, [m["full_name"] for m in members])
