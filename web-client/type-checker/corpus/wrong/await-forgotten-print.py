# line: 5
# says: What is written here is a call that was not awaited
# hint: add `await`
reid = await crm.find_clients(name="Reid")
print(len(reid), crm.get_client(reid[0]["id"]))
