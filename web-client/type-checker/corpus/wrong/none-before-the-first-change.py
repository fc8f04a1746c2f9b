# line: 6
# says: client["email"] may be None, which has no attribute "lower"
# severity: warning
# changes: crm.add_note
client = (await crm.find_clients(limit=5))[0]
await crm.add_note(client["id"], client["email"].lower())
