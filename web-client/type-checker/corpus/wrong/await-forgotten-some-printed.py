# line: 6
# says: What is written here is a call that was not awaited
# hint: add `await`
found = [crm.get_client(client_id) for client_id in ("C-1", "C-2")]

print(found)
