[c["name"] for c in await crm.find_clients() if 1e5 <= c["assets"] < 1e6 and c["tags"]]
