from collections import defaultdict

tree = defaultdict(lambda: defaultdict(list))
for c in await crm.find_clients():
    tree[c["adviser"]["desk"]][c["segment"]].append(c)

for desk_name, segments in sorted(tree.items()):
    for segment, members in segments.items():
        print(desk_name, segment, sum(m["assets"] for m in members))
