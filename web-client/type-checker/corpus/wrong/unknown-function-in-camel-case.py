# line: 5
# says: crm has no function "findClients"
# hint: did you mean "find_clients"?
# severity: warning
await crm.findClients(name="Reid")
