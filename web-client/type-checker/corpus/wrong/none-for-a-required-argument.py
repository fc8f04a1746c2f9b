# line: 4
# says: parameter "client_id"
async def first(client_id: str = ""):
    return await crm.add_note(client_id=None, text="x")


await first()
