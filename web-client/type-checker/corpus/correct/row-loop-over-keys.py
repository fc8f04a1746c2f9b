client = (await crm.find_clients())[0]
for key in ("name", "segment", "email"):
    print(key, client[key])
for key in client:
    print(key, client[key], client.get(key))
fields = ["id", "name"]
print([client[f] for f in fields], {f: client[f] for f in fields})
