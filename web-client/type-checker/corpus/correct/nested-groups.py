from collections import defaultdict

tree = defaultdict(lambda: defaultdict(list))
for client in await crm.find_clients():
    tree[client["adviser"]["desk"]][client["segment"]].append(client["name"])
{desk_name: dict(segments) for desk_name, segments in tree.items()}
