# line: 4
# says: "find_clients" is not defined
# hint: did you mean "crm.find_clients"?
await find_clients(name="Reid")
