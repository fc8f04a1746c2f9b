client = await crm.get_client(client_id="C-1")
name = (client or {}).get("name", "nobody")
print(name)
