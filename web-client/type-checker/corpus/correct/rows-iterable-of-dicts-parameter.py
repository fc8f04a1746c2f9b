from collections.abc import Iterable, Mapping, Sequence


def total(rows: Iterable[Mapping[str, object]]) -> float:
    return sum(float(str(row["assets"])) for row in rows)


def first(rows: Sequence[dict]) -> dict | None:
    return rows[0] if rows else None


clients = await crm.find_clients()
[total(clients), (first(clients) or {}).get("name")]
