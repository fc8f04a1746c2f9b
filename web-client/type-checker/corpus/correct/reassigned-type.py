data = await crm.find_clients()
data = [c["name"] for c in data]
data = ", ".join(data)
data = data.split(", ")
data = {d: len(d) for d in data}
data = sorted(data.items())
data
