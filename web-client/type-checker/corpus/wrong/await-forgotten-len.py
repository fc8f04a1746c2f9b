# line: 4
# says: len takes what has a length, but gets a call that was not awaited
# hint: add `await`
len(crm.find_clients())
