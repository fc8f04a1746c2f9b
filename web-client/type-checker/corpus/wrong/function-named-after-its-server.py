# line: 4
# says: "mcp__crm__find_clients" is not defined
# hint: did you mean "crm.find_clients"?
rows = await mcp__crm__find_clients(name="Reid")
