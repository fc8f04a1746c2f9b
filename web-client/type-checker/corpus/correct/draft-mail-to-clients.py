clients = await crm.find_clients(segment="foundation")
to = [c["email"] for c in clients if c["email"]]
if to:
    await desk.send_mail(to=to, subject="Review", body="Dear client")
len(to)
