import asyncio
clients = await crm.find_clients(segment="foundation")
tasks = []
for c in clients:
    if c["email"] is not None:
        tasks.append(desk.send_mail(to=[c["email"]], subject="Review", body=f"Dear {c['name']}"))
receipts = await asyncio.gather(*tasks)
[r["message_id"] for r in receipts]
