from collections import Counter, defaultdict

desks = defaultdict(lambda: {"assets": 0.0, "clients": set(), "segments": Counter()})
for client in await crm.find_clients(limit=100):
    desk_of = desks[client["adviser"]["desk"]]
    desk_of["assets"] += client["assets"]
    desk_of["clients"].add(client["id"])
    desk_of["segments"][client["segment"]] += 1
[
    {
        "desk": name,
        "assets": f"{each['assets']:.2f}",
        "clients": len(each["clients"]),
        "most": each["segments"].most_common(1)[0][0],
    }
    for name, each in sorted(desks.items())
]
