# line: 4
# says: "external_find_clients" is not defined
# hint: did you mean "crm.find_clients"?
rows = await external_find_clients(name="Reid")
