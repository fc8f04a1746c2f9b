clients = await crm.find_clients()
for c in clients:
    first, *_, last = c["name"].split(" ")
    print(last.upper(), first.lower().capitalize(), c["name"].replace(" ", "_").startswith("A"))
