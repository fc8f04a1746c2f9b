from abc import ABC, abstractmethod


class Rule(ABC):
    @abstractmethod
    def broken(self, client) -> bool: ...


class Rich(Rule):
    def broken(self, client):
        return client["assets"] < 1000


rules = [Rich()]
[c["name"] for c in await crm.find_clients() if any(rule.broken(c) for rule in rules)]
