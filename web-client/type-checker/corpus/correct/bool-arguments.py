urgent = len(await crm.find_clients()) > 3
await desk.send_mail(to=["a@bank.example"], subject="x", body="y", urgent=urgent)
