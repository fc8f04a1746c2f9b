def find(rows, **wanted):
    for row in rows:
        if all(row[k] == v for k, v in wanted.items()):
            return row


client = find(await crm.find_clients(), name="Amelia Reid")
client["id"]
