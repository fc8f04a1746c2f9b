# line: 5
# says: "note" is not a required key in "Client"
# hint: use .get("note")
for client in await crm.find_clients():
    print(client["note"].strip())
