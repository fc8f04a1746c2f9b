# line: 5
# says: the parameter "to" of desk.send_mail takes list[str], but gets list[str | None]
clients = await crm.find_clients()
emails = [client["email"] for client in clients]
await desk.send_mail(to=emails, subject="News", body="…")
