result = []
for c in await crm.find_clients():
    result.append({"id": c["id"], "tags": c["tags"]})
result = {row["id"]: row["tags"] for row in result}
result
