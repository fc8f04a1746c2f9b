notes = [c.get("note", "") for c in await crm.find_clients()]
[note.strip() for note in notes if note]
