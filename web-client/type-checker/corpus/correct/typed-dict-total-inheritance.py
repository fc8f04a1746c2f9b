from typing import TypedDict, Required


class Base(TypedDict):
    id: str


class Full(Base, total=False):
    email: str
    score: Required[float]


rows: list[Full] = []
for c in await crm.find_clients():
    row: Full = {"id": c["id"], "score": c["assets"]}
    if c["email"]:
        row["email"] = c["email"]
    rows.append(row)
[r.get("email", "").lower() for r in rows], [r["email"] for r in rows if "email" in r]
