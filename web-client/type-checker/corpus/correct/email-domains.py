domains = set()
for client in await crm.find_clients():
    if client["email"] and "@" in client["email"]:
        domains.add(client["email"].split("@")[1])
sorted(domains)
