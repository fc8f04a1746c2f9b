from types import SimpleNamespace, MappingProxyType

ns = SimpleNamespace(total=0, names=[])
for c in await crm.find_clients():
    ns.total += c["assets"]
    ns.names.append(c["name"])
ns.extra = "x"
rows = [SimpleNamespace(**c) for c in await crm.find_clients()]
ns.total, ns.extra, rows[0].name if rows else None, MappingProxyType({"a": 1})["a"]
