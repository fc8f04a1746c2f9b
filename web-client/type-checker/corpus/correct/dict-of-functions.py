checks = {
    "rich": lambda c: c["assets"] > 1e6,
    "reachable": lambda c: bool(c["email"]),
}
clients = await crm.find_clients()
{name: sum(1 for c in clients if check(c)) for name, check in checks.items()}
