r = await crm.get_client(client_id="c9")
if r is None or r.get("error"):
    result = "not found"
else:
    result = r["name"]
result
