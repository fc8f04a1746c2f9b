out = []
for c in await crm.find_clients():
    detail = await crm.get_client(client_id=c["id"]) or {}
    city = detail.get("address", {}).get("city")
    out.append({"name": c["name"], "birthday": detail.get("birthday", "?"), "city": city})
out
