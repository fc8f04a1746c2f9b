# line: 4
# says: a call that was not awaited has no keys and no items
# hint: put the await in brackets: (await crm.add_note(...))["note_id"]
note_id = await crm.add_note(client_id="c1", text="called")["note_id"]
