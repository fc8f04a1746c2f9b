clients = await crm.find_clients()
with_email = sum(c["email"] is not None for c in clients)
f"{with_email}/{len(clients)}"
