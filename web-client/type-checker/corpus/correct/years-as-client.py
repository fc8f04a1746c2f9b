from datetime import date

clients = await crm.find_clients()
years = {c["name"]: date.today().year - int(c["client_since"][:4]) for c in clients}
max(years.values(), default=0)
