clients = await crm.find_clients()
checks = {
    "all mails": all(c["email"] for c in clients),
    "any rich": any(c["assets"] > 1e7 for c in clients),
    "unique": len({c["id"] for c in clients}) == len(clients),
    "sorted": all(a["name"] <= b["name"] for a, b in zip(clients, clients[1:])),
}
failed = [k for k, ok in checks.items() if not ok]
assert not failed or True, failed
checks | {"failed": failed}
