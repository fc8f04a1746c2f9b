# error: type-check-failed
# line: 4
# hint: the call gives its result only when it is awaited: add `await`
crm.find_clients(name="Amelia Reid")
