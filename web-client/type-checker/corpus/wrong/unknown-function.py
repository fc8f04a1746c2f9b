# line: 4
# says: crm has no function "find_client"
# hint: did you mean "find_clients"?
found = await crm.find_client(name="Reid")
