# line: 5
# says: Object of type "None" is not subscriptable
# hint: check for None first
client = await crm.get_client("C-1")
client["name"]
