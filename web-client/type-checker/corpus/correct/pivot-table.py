rows = await crm.find_clients()
idx = sorted({r["segment"] for r in rows})
cols = sorted({r["risk_profile"] for r in rows})
table = {i: {c: 0.0 for c in cols} for i in idx}
for r in rows:
    table[r["segment"]][r["risk_profile"]] += r["assets"]
print("segment".ljust(15), *[c.rjust(12) for c in cols])
for i in idx:
    print(i.ljust(15), *[f"{table[i][c]:12,.0f}" for c in cols])
totals = {c: sum(table[i][c] for i in idx) for c in cols}
totals
