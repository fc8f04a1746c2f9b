import json

clients = await crm.find_clients()
copy = json.loads(json.dumps(clients))
copy[0]["extra"] = {"a": 1}
print(copy[0]["extra"]["a"], json.dumps({c["id"]: c for c in clients}, ensure_ascii=False)[:80])
print(json.dumps(clients[0], indent=1).count("\n"))
