a = await crm.find_clients(segment="private")
b = await crm.find_clients(segment="foundation")
both = a + b
both += await crm.find_clients(segment="family office")
extra = [{"name": "x"}] + [{"name": c["name"]} for c in both]
len(both), extra[0]["name"]
