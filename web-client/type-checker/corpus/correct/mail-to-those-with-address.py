to = [c["email"] for c in await crm.find_clients() if c["email"]]
if to:
    await desk.send_mail(to=to, subject="News", body="…", urgent=True)
