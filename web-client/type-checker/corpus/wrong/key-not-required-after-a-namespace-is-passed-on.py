# line: 6
# says: "note" is not a required key in "Client"
# changes: crm.add_note
first = (await crm.find_clients())[0]
await getattr(crm, "add_note")(first["id"], "seen")
print(first["note"])
