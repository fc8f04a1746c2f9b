page, found = 0, []
while page < 3:
    found += await crm.find_clients(limit=10 * (page + 1))
    page += 1
len(found)
