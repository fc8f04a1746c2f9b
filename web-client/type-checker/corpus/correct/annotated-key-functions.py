from functools import reduce


def by_assets(client: dict) -> float:
    return client["assets"]


def is_large(client: dict) -> bool:
    return client["assets"] > 1_000_000


def plus(total: float, client: dict) -> float:
    return total + client["assets"]


clients = await crm.find_clients()
ordered = sorted(clients, key=by_assets, reverse=True)
large = list(filter(is_large, ordered))
{"largest": list(map(by_assets, large)), "total": reduce(plus, clients, 0.0)}
