try:
    rec = await crm.get_client(client_id="c1")
    name = rec["name"]
except Exception as e:
    name = f"failed: {e}"
name
