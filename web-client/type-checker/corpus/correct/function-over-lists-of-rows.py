from typing import Any


def total(rows: list[dict[str, Any]], key: str) -> float:
    return sum(row[key] for row in rows)


total(await crm.find_clients(), "assets")
