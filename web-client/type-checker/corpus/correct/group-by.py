from itertools import groupby

clients = sorted(await crm.find_clients(), key=lambda c: c["segment"])
groups = {key: list(rows) for key, rows in groupby(clients, key=lambda c: c["segment"])}
{key: len(rows) for key, rows in groups.items()}
