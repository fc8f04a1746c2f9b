# line: 5
# says: orders has no function "list"
# hint: did you mean "list_"?
# severity: warning
await orders.list(client_id="C-1")
