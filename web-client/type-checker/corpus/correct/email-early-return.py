client = await crm.get_client("C-1")
if client is None or client["email"] is None:
    return "no address"
await desk.send_mail(to=[client["email"]], subject="Hello", body=f"Dear {client['name']}")
