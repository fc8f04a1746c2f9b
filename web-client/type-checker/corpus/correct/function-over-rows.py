def describe(client: dict) -> str:
    return f"{client['name']} ({client['segment']})"


[describe(c) for c in await crm.find_clients()]
