# line: 4
# says: Result of async function call is not used
# hint: add `await`
crm.add_note(client_id="C-1", text="x")
print("done")
