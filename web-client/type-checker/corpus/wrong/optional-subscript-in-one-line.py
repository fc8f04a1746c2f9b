# line: 4
# says: Object of type "None" is not subscriptable
# hint: check for None first
(await crm.get_client("C-1"))["name"]
