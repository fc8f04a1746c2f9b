# line: 4
# says: a call that was not awaited cannot be looped over
# hint: add `await`
for client in crm.find_clients():
    print(client["name"])
