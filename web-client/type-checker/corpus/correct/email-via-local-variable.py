for c in await crm.find_clients():
    email = c["email"]
    if not email:
        print(f"skip {c['name']}")
        continue
    await desk.send_mail([email], "Hi", "Body", urgent=False)
