client = await crm.get_client("C-1")
if client is None:
    raise ValueError("no such client")
client["name"]
