clients = await crm.find_clients(name="Reid")
events = await desk.events("2026-01-01", "2026-02-01")
for item in [*clients, *events]:
    try:
        print(item["title"], item["starts_at"])
    except KeyError:
        print(item["name"])
