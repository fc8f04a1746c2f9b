sent = 0
for c in await crm.find_clients():
    email = c.get("email")
    if not email:
        continue
    await desk.send_mail(to=[email], subject="Hi", body="x")
    sent += 1
sent
