clients = await crm.find_clients()
print("; ".join(c["email"] or "none" for c in clients))
print("; ".join(filter(None, (c["email"] for c in clients))))
print("; ".join(str(c["email"]) for c in clients))
emails = {c["name"]: c["email"] for c in clients if c["email"]}
print("; ".join(f"{n} <{e}>" for n, e in emails.items()))
print("; ".join(emails.values()))
