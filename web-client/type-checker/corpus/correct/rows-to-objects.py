from types import SimpleNamespace

clients = [SimpleNamespace(**c) for c in await crm.find_clients()]
by_name = {c.name: c for c in clients}
[(c.name, c.assets) for c in sorted(clients, key=lambda c: c.assets)][:2]
