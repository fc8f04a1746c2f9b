# line: 4
# says: has no parameter "nmae"
# hint: did you mean "name"?
await crm.find_clients(nmae="x")  # type: ignore
