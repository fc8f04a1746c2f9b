# line: 4
# says: Cannot access attribute "find_client"
# hint: did you mean "find_clients"?
found = await crm.find_client(name="Reid")
