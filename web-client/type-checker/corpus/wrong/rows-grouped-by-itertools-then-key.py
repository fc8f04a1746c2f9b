# line: 8
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
from itertools import groupby

clients = sorted(await crm.find_clients(), key=lambda c: c["segment"])
for segment, group in groupby(clients, key=lambda c: c["segment"]):
    print(segment, [c["advisor"] for c in group])
