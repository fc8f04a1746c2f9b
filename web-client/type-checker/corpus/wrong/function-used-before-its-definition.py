# line: 4
# says: "label" is not defined
# hint: it is not set yet where this line runs
print(label(await crm.get_client("C-1")))


def label(client):
    return client["name"] if client else "nobody"
