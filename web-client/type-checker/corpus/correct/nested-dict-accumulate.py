summary = {}
for c in await crm.find_clients():
    seg = summary.setdefault(c["segment"], {"n": 0, "assets": 0, "advisers": set()})
    seg["n"] += 1
    seg["assets"] += c["assets"]
    seg["advisers"].add(c["adviser"]["name"])
for seg, d in summary.items():
    d["advisers"] = sorted(d["advisers"])
    d["mean"] = round(d["assets"] / d["n"], 2)
summary
