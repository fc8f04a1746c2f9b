from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Score:
    value: float
    name: str


scores = sorted((Score(c["assets"], c["name"]) for c in await crm.find_clients()), reverse=True)
[s.name for s in scores]
