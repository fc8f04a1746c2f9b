# line: 4
# says: (await crm.get_client("C-1")) may be None, which has no keys and no items
# hint: check for None first
(await crm.get_client("C-1"))["name"]
