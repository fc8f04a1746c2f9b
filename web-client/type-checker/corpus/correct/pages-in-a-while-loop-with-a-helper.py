async def page(number, size=2):
    clients = await crm.find_clients(limit=size * (number + 1))
    return clients[number * size :]


everybody = []
number = 0
while True:
    rows = await page(number)
    if not rows or number == 2:
        break
    everybody += rows
    number += 1
print(len(everybody), {row["segment"] for row in everybody})
