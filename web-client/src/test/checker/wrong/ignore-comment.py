# line: 4
# says: No parameter named "nmae"
# hint: did you mean "name"?
await crm.find_clients(nmae="x")  # type: ignore
