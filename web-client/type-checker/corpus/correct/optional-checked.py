client = await crm.get_client(client_id="C-1")
if client:
    print(client["name"])
    email = client["email"]
    if email:
        print(email.lower())
