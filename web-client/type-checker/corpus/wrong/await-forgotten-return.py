# line: 5
# says: The value is a call that was not awaited
# hint: add `await`
if True:
    return crm.find_clients(name="Reid")
