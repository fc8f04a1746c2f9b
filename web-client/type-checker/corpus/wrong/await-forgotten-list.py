# line: 4
# says: The value is a call that was not awaited
# hint: add `await`
[crm.get_client(client_id) for client_id in ("C-1", "C-2")]
