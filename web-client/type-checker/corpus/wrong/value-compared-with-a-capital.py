# line: 6
# says: client["segment"] is never "Private"
# hint: did you mean "private"?
# severity: warning
for client in await crm.find_clients():
    if client["segment"] == "Private":
        print(client["name"])
