# line: 5
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
def advisor_of(client: dict) -> str:
    return client.get("advisor", "nobody")


[advisor_of(c) for c in await crm.find_clients()]
