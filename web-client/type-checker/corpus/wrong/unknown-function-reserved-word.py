# line: 5
# says: Cannot access attribute "list"
# hint: did you mean "list_"?
# severity: warning
await orders.list(client_id="C-1")
