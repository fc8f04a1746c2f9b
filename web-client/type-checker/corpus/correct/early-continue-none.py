for c in await crm.find_clients():
    d = await crm.get_client(c["id"])
    if d is None:
        continue
    if not d.get("birthday"):
        continue
    print(d["name"], d["birthday"])
    email = d["email"]
    if not email:
        continue
    print(email.upper())
