target = None
for c in await crm.find_clients():
    if c["name"] == "Amelia Reid":
        target = c
        break
if target is None:
    return {"error": "not found"}
notes = await crm.add_note(client_id=target["id"], text=f"Reviewed {target['name']}")
{"note": notes["note_id"], "adviser": target["adviser"]["name"]}
