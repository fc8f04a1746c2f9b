clients = await crm.find_clients()
[c["name"] for c in clients if c.get("vip") or c.get("is_vip")]
