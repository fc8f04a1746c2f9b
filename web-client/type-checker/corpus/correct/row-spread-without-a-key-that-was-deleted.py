async def remember(note_id: str):
    return note_id

note = await crm.add_note(client_id="c1", text="called")
del note["at"]
await remember(**note)
