# line: 5
# says: "note" is not a required key in "Client"
# changes: crm.add_note, desk.send_mail
for client in await crm.find_clients():
    print(client["note"])
    await crm.add_note(client["id"], "seen")
