# line: 6
# says: "nmae" is not a defined key in "Client"
# hint: did you mean "name"?
for client in await crm.find_clients():
    client["tags"] = ", ".join(client["tags"])
    print(client["tags"].upper(), client["nmae"])
