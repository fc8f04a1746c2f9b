# line: 5
# says: This is a call that was not awaited, and nothing reads it
# hint: add `await`
for client in await crm.find_clients(name="Reid"):
    note = crm.add_note(client_id=client["id"], text="Called.")
"done"
