from dataclasses import asdict, dataclass


@dataclass
class Person:
    name: str
    email: str
    assets: int = 0


clients = await crm.find_clients()
[asdict(Person(client["name"], client["email"], client["assets"])) for client in clients]
