# line: 6
# says: str | None is read by whole numbers, not by "address"
# hint: it is text: if it is JSON, json.loads(text) gives the value
# reads: only
clients = await crm.find_clients()
[c["email"]["address"] for c in clients]
