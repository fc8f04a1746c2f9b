clients = await crm.find_clients()
f"{", ".join(f"{c["name"]} ({c["adviser"]["desk"]})" for c in clients)}"
