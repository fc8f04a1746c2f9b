def describe(
    row: dict[
        str,
        object,
    ],
    width: int = 20,
) -> (
    str
):
    return str(row.get("name", ""))[:width]


[describe(client) for client in await crm.find_clients()]
