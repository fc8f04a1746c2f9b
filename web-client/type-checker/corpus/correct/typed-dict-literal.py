from typing import NotRequired, TypedDict


class Summary(TypedDict):
    name: str
    total: float
    note: NotRequired[str]


def summarise(client) -> Summary:
    out: Summary = {"name": client["name"], "total": client["assets"]}
    if client.get("note"):
        out["note"] = client["note"]
    return out


rows: list[Summary] = [summarise(c) for c in await crm.find_clients()]
rows.sort(key=lambda r: r["total"], reverse=True)
rows[:3]
