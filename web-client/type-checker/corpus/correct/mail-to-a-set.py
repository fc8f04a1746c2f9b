to = {c["adviser"]["email"] for c in await crm.find_clients()}
await desk.send_mail(to=to, subject="Review", body="Please review.")
