clients = await crm.find_clients()
with_notes = [c for c in clients if "note" in c]
longest = max(with_notes, key=lambda c: len(c["note"]))
longest["name"], longest["note"]
