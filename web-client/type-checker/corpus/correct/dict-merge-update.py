defaults = {"limit": 20, "segment": None, "name": ""}
opts = defaults | {"name": "Reid"}
opts.update(limit=5)
opts |= {"segment": "private"}
found = await crm.find_clients(name=opts["name"], limit=opts["limit"])
found2 = await crm.find_clients(**{k: v for k, v in opts.items() if v})
len(found), len(found2)
