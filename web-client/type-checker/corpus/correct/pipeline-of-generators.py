def rich(rows, least):
    return (r for r in rows if r["assets"] >= least)


def labels(rows):
    for r in rows:
        yield f"{r['name']} ({r['segment']})"


clients = await crm.find_clients()
list(labels(rich(clients, 1_000_000)))
