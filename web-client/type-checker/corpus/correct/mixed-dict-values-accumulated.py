out = []
for c in await crm.find_clients():
    out.append({"name": c["name"], "n": len(c["tags"]), "total": c["assets"], "mail": c["email"]})
out.sort(key=lambda o: (-o["total"], o["name"]))
print(sum(o["n"] for o in out), max(o["total"] for o in out), [o["name"].upper() for o in out])
print([o["mail"].lower() for o in out if o["mail"]])
print(f"{out[0]['total'] / 1e6:.1f}", out[0]["total"] - out[-1]["total"])
