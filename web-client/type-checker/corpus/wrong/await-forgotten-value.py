# line: 5
# says: The value is a call that was not awaited
# hint: add `await`
found = crm.find_clients(name="Reid")
found
