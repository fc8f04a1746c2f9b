from typing import TypedDict


class Row(TypedDict, total=False):
    name: str
    total: float


rows: list[Row] = [{"name": c["name"], "total": c["assets"]} for c in await crm.find_clients()]
rows[0]
