# line: 10
# says: label has no parameter "email", which the row has
def label(id: str, name: str, birthday: str = "") -> str:
    return name


first = (await crm.find_clients(limit=1))[0]
client = await crm.get_client(first["id"])
if client:
    print(label(**client))
