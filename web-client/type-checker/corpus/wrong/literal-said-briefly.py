# line: 4
# says: the parameter "segment" of crm.find_clients does not take "privat"
# hint: did you mean "private"? allowed are private, family office, foundation
await crm.find_clients(segment="privat")
