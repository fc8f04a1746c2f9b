# line: 9
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
def label(client: "it's a client") -> str:
    return client["name"]


clients = await crm.find_clients()
clients[0]["advisor"]
