from dataclasses import dataclass
from typing import NamedTuple


@dataclass
class Card:
    name: str
    email: str


class Line(NamedTuple):
    name: str
    email: str


clients = await crm.find_clients()
cards = [Card(client["name"], client["email"]) for client in clients]
lines = [Line(client["name"], client["email"]) for client in clients]
(len(cards), [line.name for line in lines])
