# line: 8
# says: the parameter "rows" of names takes list[dict], but gets a call that was not awaited
# hint: await
def names(rows: list[dict]) -> list[str]:
    return [row["name"] for row in rows]


names(crm.find_clients())
