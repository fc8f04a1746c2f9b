options = {}
if True:
    options["segment"] = "private"
    options["limit"] = 5
await crm.find_clients(name="a", **options)
