from typing import Protocol


class Rule(Protocol):
    def __call__(self, client: dict) -> bool: ...


def rich(client: dict) -> bool:
    return client["assets"] > 1e6


rules: dict[str, Rule] = {"rich": rich, "mail": lambda client: bool(client["email"])}
{name: [c["name"] for c in await crm.find_clients() if rule(c)] for name, rule in rules.items()}
