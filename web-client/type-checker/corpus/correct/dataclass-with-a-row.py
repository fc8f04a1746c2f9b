from dataclasses import dataclass


@dataclass
class Case:
    client: dict
    open_orders: list


cases = [Case(c, await orders.list_(c["id"], state="open")) for c in await crm.find_clients(limit=2)]
[(case.client["name"], len(case.open_orders)) for case in cases]
