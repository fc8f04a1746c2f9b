clients = await crm.find_clients()
emails = [c["email"] for c in clients if c.get("email")]
await desk.send_mail(to=emails, subject="x", body="y")
more = list({c["email"] for c in clients if c["email"] is not None})
await desk.send_mail(to=more, subject="x", body="y")
one = next((c["email"] for c in clients if c["email"]), "desk@bank.example")
await desk.send_mail(to=[one], subject="x", body="y")
