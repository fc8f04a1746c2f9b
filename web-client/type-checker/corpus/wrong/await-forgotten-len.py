# line: 4
# says: "CoroutineType[
# hint: add `await`
len(crm.find_clients())
