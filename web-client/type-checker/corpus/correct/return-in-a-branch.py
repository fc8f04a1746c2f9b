clients = await crm.find_clients(name="Reid")
if len(clients) == 0:
    return {"error": "nobody"}
elif len(clients) > 1:
    return {"error": "several", "names": [c["name"] for c in clients]}
return {"id": clients[0]["id"]}
