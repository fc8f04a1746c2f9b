# line: 8
# says: Coroutine
# hint: await
def names(rows: list[dict]) -> list[str]:
    return [row["name"] for row in rows]


names(crm.find_clients())
