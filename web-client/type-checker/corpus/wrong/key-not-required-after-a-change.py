# line: 7
# says: "note" is not a required key in "Client"
# changes: crm.add_note, desk.send_mail
first = (await crm.find_clients())[0]
await crm.add_note(first["id"], "seen")

print(first["note"])
