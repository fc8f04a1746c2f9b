to = sorted({c["adviser"]["email"] for c in await crm.find_clients()})
receipt = await desk.send_mail(to, "Review", "Please review.")
len(receipt["accepted"])
