# says: failed in line 2
# says: StopIteration
# says: next(..., None)
rows = await crm.find_clients(name="")
r = next(r for r in rows if r["name"] == "Zed")
# --- next case
# says: failed in line 3
# says: StopIteration
# says: next(..., None)
async def find(n):
    rows = await crm.find_clients(name="")
    return next(r for r in rows if r["name"] == n)
await find("Zed")
