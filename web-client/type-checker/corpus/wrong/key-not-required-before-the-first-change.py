# line: 7
# says: "note" is not a required key in "Client"
# hint: use .get("note")
# severity: warning
# changes: crm.add_note, desk.send_mail
first = (await crm.find_clients())[0]
text = first["note"].strip()
await crm.add_note(first["id"], text)
