for c in await crm.find_clients():
    if c["segment"] == "foundation":
        found = c
        break
else:
    found = None
found["name"] if found else "none"
