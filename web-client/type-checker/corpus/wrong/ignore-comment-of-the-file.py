# line: 5
# says: has no parameter "nmae"
# hint: did you mean "name"?
# pyright: basic, reportCallIssue=false
await crm.find_clients(nmae="x")
