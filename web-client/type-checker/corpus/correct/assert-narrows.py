client = await crm.get_client("C-1")
assert client is not None, "no such client"
assert client["email"]
client["email"].upper()
