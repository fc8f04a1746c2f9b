# line: 9
# says: client["segment"] is never "familly office"
# hint: did you mean "family office"?
# severity: warning
for client in await crm.find_clients():
    match client["segment"]:
        case "private":
            print("small")
        case "familly office":
            print(client["name"])
