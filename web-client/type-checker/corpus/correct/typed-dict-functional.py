from typing import TypedDict

Row = TypedDict("Row", {"id": str, "amount": float})
table: dict[str, Row] = {}
for c in await crm.find_clients():
    table[c["id"]] = {"id": c["id"], "amount": c["assets"]}
table[next(iter(table))]["amount"] if table else 0
