from itertools import groupby
from operator import attrgetter, itemgetter

clients = sorted(await crm.find_clients(), key=itemgetter("segment", "name"))
groups = {k: [c["name"] for c in g] for k, g in groupby(clients, key=itemgetter("segment"))}
names = list(map(itemgetter("name"), clients))
top = max(clients, key=itemgetter("assets"))["name"]
(groups, names, top)
