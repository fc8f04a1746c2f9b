from typing import Protocol


class HasName(Protocol):
    name: str

    def label(self) -> str: ...


class Person:
    def __init__(self, row):
        self.name = row["name"]

    def label(self):
        return self.name.upper()


def labels(things: list[HasName]) -> list[str]:
    return [thing.label() for thing in things]


labels([Person(c) for c in await crm.find_clients()])
