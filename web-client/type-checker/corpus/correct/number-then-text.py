total = 0
for c in await crm.find_clients():
    total += c["assets"]
total = f"{total:,.0f}"
print(total.rjust(12))
