opts = {"limit": 20, "name": "x"}
await crm.find_clients(limit=opts["limit"], name=opts["name"])
opts["limit"] + 1, opts["name"].upper(), opts["limit"] * 2.5
