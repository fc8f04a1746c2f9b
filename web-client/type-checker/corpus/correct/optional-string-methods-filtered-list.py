clients = [c for c in await crm.find_clients() if c["email"]]
domains = {c["email"].split("@")[1].lower() for c in clients}
for c in clients:
    user, _, domain = c["email"].partition("@")
    print(user, domain)
by = {d: [c["name"] for c in clients if c["email"].endswith(d)] for d in domains}
by
