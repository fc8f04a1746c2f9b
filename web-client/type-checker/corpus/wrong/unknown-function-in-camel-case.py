# line: 5
# says: Cannot access attribute "findClients"
# hint: did you mean "find_clients"?
# severity: warning
await crm.findClients(name="Reid")
