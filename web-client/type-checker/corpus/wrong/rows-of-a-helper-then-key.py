# line: 13
# says: "nam" is not a defined key
# hint: did you mean "name"?
async def load_all(names):
    result = []
    for name in names:
        found = await crm.find_clients(name=name)
        result.extend(found)
    return result


clients = await load_all(["Reid", "Lo"])
[c["adviser"]["nam"] for c in clients]
