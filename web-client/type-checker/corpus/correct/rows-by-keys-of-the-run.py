rows = []
for client in await crm.find_clients():
    for field, text in (("initials", client["name"][0]), ("since", client["client_since"][:4])):
        client[field] = text
    rows.append(client)
[(r["initials"], r["since"]) for r in rows]
