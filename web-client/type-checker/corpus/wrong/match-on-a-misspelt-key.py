# line: 8
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
names = []
for client in await crm.find_clients():
    match client:
        # The key has another spelling: no client ever matches.
        case {"advisor": str(name)}:
            names.append(name)
names
