clients = await crm.find_clients(segment="private")
body = "\n".join(f"- {c['name']}: {c['assets']:,.0f}" for c in clients)
receipt = await desk.send_mail(to=["desk@bank.example"], subject="Clients", body=body)
receipt["message_id"]
