# line: 4
# says: a call that was not awaited does nothing
# hint: add `await`
crm.add_note(client_id="C-1", text="x")
print("done")
