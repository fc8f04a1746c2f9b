# line: 5
# says: What is written here is a call that was not awaited
# hint: add `await`
for client_id in ("C-1", "C-2"):
    print(f"{client_id}: {crm.get_client(client_id)}")
