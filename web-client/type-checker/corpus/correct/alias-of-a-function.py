find = crm.find_clients
[c["name"] for c in await find(name="Reid")]
