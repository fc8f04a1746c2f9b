clients = await crm.find_clients()
advisers = {c["adviser"]["id"]: c["adviser"] for c in clients}
per = {
    a["name"]: [c["name"] for c in clients if c["adviser"]["id"] == i] for i, a in advisers.items()
}
busiest = max(per.items(), key=lambda kv: len(kv[1]))
matrix = [[a["desk"] == b["desk"] for b in advisers.values()] for a in advisers.values()]
(busiest[0], matrix)
