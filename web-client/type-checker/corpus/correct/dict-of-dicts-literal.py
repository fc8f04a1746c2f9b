limits = {"private": {"max": 1e6, "who": "Jonas"}, "foundation": {"max": 5e6, "who": "Priya"}}
for c in await crm.find_clients():
    l = limits.get(c["segment"])
    if l and c["assets"] > l["max"]:
        print(c["name"], l["who"].upper(), c["assets"] / l["max"])
    d = limits.get(c["segment"], {"max": 0, "who": ""})
    print(d["max"] + 1, d["who"].split())
limits["private"]["max"] * 2
