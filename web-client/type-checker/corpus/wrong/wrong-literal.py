# line: 4
# says: parameter "segment"
# hint: did you mean "private"?
await crm.find_clients(segment="privat")
