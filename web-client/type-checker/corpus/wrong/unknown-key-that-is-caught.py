# line: 6
# says: "nmae" is not a defined key in "Client"
# hint: did you mean "name"?
for client in await crm.find_clients():
    try:
        print(client["nmae"])
    except KeyError:
        print("no name")
