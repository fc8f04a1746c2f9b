# line: 4
# says: crm.find_clients has no parameter "nmae"
# hint: did you mean "name"?
await crm.find_clients(nmae="Reid")
