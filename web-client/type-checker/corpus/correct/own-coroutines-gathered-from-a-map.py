import asyncio

async def note(client_id):
    return (await crm.add_note(client_id=client_id, text="called"))["note_id"]

await asyncio.gather(*map(note, ["c1", "c2"]))
