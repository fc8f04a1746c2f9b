# line: 6
# says: parameter "s"
# hint: results of calls are parsed already
import json

clients = json.loads(await crm.find_clients(name="Reid"))
len(clients)
