# line: 5
# says: "str | None" is not the same as "str"
clients = await crm.find_clients()
emails = [client["email"] for client in clients]
await desk.send_mail(to=emails, subject="News", body="…")
