clients = [c for c in await crm.find_clients() if c["email"]]
for c in clients:
    await desk.send_mail(to=[c["email"]], subject="Hi", body=f"Dear {c['name']}")
await desk.send_mail([c["email"] for c in clients], "All", "x")
