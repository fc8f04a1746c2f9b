from functools import partial

foundations = partial(crm.find_clients, segment="foundation")
[client["name"] for client in await foundations(limit=5)]
