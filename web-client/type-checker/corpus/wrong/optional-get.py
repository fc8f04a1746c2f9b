# line: 5
# says: client may be None, which has no attribute "get"
# hint: check for None first
client = await crm.get_client("C-1")
client.get("name")
