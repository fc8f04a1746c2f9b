c = await crm.get_client("C-1")
name = c and c["name"]
email = c and c["email"] or "none"
ok = bool(c) and c is not None and c["email"] is not None
print(name or "?", email.lower(), ok)
