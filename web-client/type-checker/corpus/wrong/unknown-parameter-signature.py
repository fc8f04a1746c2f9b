# line: 4
# says: has no parameter "query"
# hint: signature: await crm.find_clients(name: str | None = None
await crm.find_clients(query="Reid")
