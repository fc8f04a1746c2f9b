found = [
    (d["name"], d["email"])
    for c in await crm.find_clients()
    if (d := await crm.get_client(client_id=c["id"])) and d["email"]
]
found
