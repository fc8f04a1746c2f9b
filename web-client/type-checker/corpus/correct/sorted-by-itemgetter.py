from operator import itemgetter

clients = sorted(await crm.find_clients(), key=itemgetter("segment", "name"))
clients[-1]["name"]
