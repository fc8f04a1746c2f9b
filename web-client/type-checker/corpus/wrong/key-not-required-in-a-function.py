# line: 5
# says: "note" is not a required key in "Client"
# changes: crm.add_note
async def noted():
    return [client["note"] for client in await crm.find_clients()]
await crm.add_note("1", "seen")
found = await noted()
