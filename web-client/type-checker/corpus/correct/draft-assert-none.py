rec = await crm.get_client(client_id="c1")
if rec is None:
    raise ValueError("no such client")
mail = rec["email"] or "unknown"
mail.upper()
