rows = [c for c in await crm.find_clients() if c["next_review"] != None]  # noqa
len(rows)
