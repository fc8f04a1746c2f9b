client = await crm.get_client(client_id="C-1")
if not client:
    return None
name = client["name"].split()[-1]
return name.upper()
