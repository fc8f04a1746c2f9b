# line: 4
# says: is not iterable
# hint: add `await`
[c["name"] for c in crm.find_clients()]
