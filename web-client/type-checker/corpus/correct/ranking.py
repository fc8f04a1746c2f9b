clients = sorted(await crm.find_clients(), key=lambda c: c["assets"], reverse=True)
ranks = {c["name"]: rank for rank, c in enumerate(clients, start=1)}
ranks
