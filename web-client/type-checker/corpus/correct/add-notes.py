for client in await crm.find_clients(name="Reid"):
    note = await crm.add_note(client_id=client["id"], text="Called.", pinned=True)
    print(note["note_id"], note["at"])
