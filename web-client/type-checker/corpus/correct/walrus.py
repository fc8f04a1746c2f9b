if (clients := await crm.find_clients(name="Reid")) and len(clients) == 1:
    print(clients[0]["id"])
while (left := len(clients)) > 0:
    clients.pop()
    print(left)
