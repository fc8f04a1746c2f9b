[c["email"].split("@")[-1] for c in await crm.find_clients() if c["email"] is not None]
