# line: 5
# says: "get" is not a known attribute of "None"
# hint: check for None first
client = await crm.get_client("C-1")
client.get("name")
