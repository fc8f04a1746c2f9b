client = await crm.get_client("C-1")
name = client.get("name") if client is not None else "?"
birthday = client.get("birthday", "") if client else ""
print(name, birthday.split("-"))
