class Stats:
    pass


Stats.count = 0
Stats.names = []
for client in await crm.find_clients():
    Stats.count += 1
    Stats.names.append(client["name"])
(Stats.count, Stats.names)
