emails: list[str] = []
assets: list[int] = []
clients = await crm.find_clients()
emails.extend(client["email"] for client in clients)
assets.extend(client["assets"] for client in clients)
[len(emails), len(assets)]
