from functools import reduce
from typing import Any


def is_large(row: dict[str, Any]) -> bool:
    return row["assets"] > 100


def name(row: dict) -> str:
    return row["name"]


def add(total: float, row: dict) -> float:
    return total + row["assets"]


clients = await crm.find_clients()
{"names": list(map(name, filter(is_large, clients))), "sum": reduce(add, clients, 0.0)}
