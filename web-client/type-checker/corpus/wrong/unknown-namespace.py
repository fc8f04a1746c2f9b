# line: 4
# says: "cmr" is not defined
# hint: did you mean "crm"?
await cmr.find_clients(name="Reid")
