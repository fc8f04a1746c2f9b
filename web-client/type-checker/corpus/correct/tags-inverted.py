from collections import defaultdict

index: dict[str, set[str]] = defaultdict(set)
for client in await crm.find_clients():
    for tag in client["tags"]:
        index[tag].add(client["name"])
{tag: sorted(names) for tag, names in index.items()}
