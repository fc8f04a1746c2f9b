sent = 0
for c in await crm.find_clients():
    try:
        local, domain = c["email"].split("@")
        sent += 1
    except AttributeError:
        continue
sent
