clients = await crm.find_clients()
total = sum(c["assets"] for c in clients)
print(f"{len(clients)} clients, {total:,.2f}")
return round(total, 2)
