# line: 4
# says: a call that was not awaited cannot be looped over
# hint: add `await`
[c["name"] for c in crm.find_clients()]
