# line: 6
# says: "note" is not a required key in "Client"
# severity: warning
# changes: crm.add_note
clients = await crm.find_clients()
clients.sort(key=lambda client: client["note"])
await crm.add_note(clients[0]["id"], "first")
