# line: 10
# says: "asset" is not a defined key
# hint: did you mean "assets"?
from collections import defaultdict

by_segment = defaultdict(list)
for client in await crm.find_clients():
    by_segment[client["segment"]].append(client)

{segment: sum(c["asset"] for c in group) for segment, group in by_segment.items()}
