client = await crm.get_client(client_id="C-1")
email = client["email"] if client else None
domain = email.split("@")[1] if email and "@" in email else "unknown"
birthday = (client or {}).get("birthday")
year = int(birthday[:4]) if birthday else None
{"domain": domain, "year": year}
