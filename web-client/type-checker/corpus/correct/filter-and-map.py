clients = list(filter(lambda c: c["email"], await crm.find_clients()))
list(map(lambda c: c["email"].lower(), clients))
