# line: 5
# says: No parameter named "nmae"
# hint: did you mean "name"?
# pyright: basic, reportCallIssue=false
await crm.find_clients(nmae="x")
