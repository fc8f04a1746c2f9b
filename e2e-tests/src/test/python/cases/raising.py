# error: script-error
# line: 6
# message: ValueError: no portfolio for Amelia Reid
clients = await crm.find_clients(name="Amelia")
if clients[0]["segment"] == "Private":
    raise ValueError("no portfolio for " + clients[0]["name"])
