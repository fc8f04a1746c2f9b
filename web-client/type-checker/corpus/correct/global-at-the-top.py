global total
total = 0
for c in await crm.find_clients():
    total += c["assets"]
total
