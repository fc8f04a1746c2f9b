def flatten(x):
    if isinstance(x, dict):
        for k, v in x.items():
            yield from ((f"{k}.{p}" if p else k, w) for p, w in flatten(v))
    elif isinstance(x, (list, tuple)):
        for i, v in enumerate(x):
            for p, w in flatten(v):
                yield f"[{i}]{'.' + p if p else ''}", w
    else:
        yield "", x


clients = await crm.find_clients()
dict(flatten(clients[0])), dict(flatten({"a": [1, {"b": 2}]}))
