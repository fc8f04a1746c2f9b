from typing import Protocol


class Scorer(Protocol):
    def __call__(self, client: dict) -> float: ...


def by_assets(client: dict) -> float:
    return client["assets"] / 1e6


def by_tags(client: dict) -> float:
    return float(len(client["tags"]))


def rank(clients: list[dict], scorer: Scorer) -> list[str]:
    return [c["name"] for c in sorted(clients, key=scorer, reverse=True)]


clients = await crm.find_clients()
{"assets": rank(clients, by_assets), "tags": rank(clients, by_tags)}
