client = (await crm.find_clients(name="Reid"))[0]
for key, value in client.items():
    print(f"{key:>14}: {value}")
filled = {k: v for k, v in client.items() if v not in (None, "", [])}
len(filled)
