clients = await crm.find_clients()
{
    "count": len(clients),
    "first": clients[0]["name"] if clients else None,
    "desks": sorted({c["adviser"]["desk"] for c in clients}),
}
