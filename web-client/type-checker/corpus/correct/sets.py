private = {c["id"] for c in await crm.find_clients(segment="private")}
large = {c["id"] for c in await crm.find_clients() if c["assets"] > 1e6}
print(len(private & large), len(private - large), sorted(private ^ large)[:3])
