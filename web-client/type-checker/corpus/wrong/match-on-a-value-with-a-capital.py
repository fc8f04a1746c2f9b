# line: 8
# says: "segment" is never "Private"
# hint: did you mean "private"?
# severity: warning
rich = []
for client in await crm.find_clients():
    match client:
        case {"segment": "Private", "name": name}:
            rich.append(name)
rich
