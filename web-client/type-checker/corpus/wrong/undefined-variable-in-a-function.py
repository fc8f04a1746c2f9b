# line: 6
# says: "cleint" is not defined
# hint: did you mean "client"?
def name(client):
    # Wrong here.
    return cleint["name"]


name({})
