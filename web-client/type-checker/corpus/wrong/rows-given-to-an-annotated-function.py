# line: 5
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
def describe(client: dict) -> str:
    return f"{client['name']} by {client['advisor']['name']}"


[describe(c) for c in await crm.find_clients()]
