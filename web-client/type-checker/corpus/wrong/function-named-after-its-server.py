# line: 4
# says: "mcp_crm_find_clients" is not defined
# hint: did you mean "crm.find_clients"?
rows = await mcp_crm_find_clients(name="Reid")
