from typing import NamedTuple


class Person(NamedTuple):
    name: str
    email: str


clients = await crm.find_clients()
[Person(name=client["name"], email=client["email"])._asdict() for client in clients]
