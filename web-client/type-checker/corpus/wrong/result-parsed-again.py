# line: 6
# says: json.loads takes str | bytes | bytearray, but gets list[Client]
# hint: results of calls are parsed already
import json

clients = json.loads(await crm.find_clients(name="Reid"))
len(clients)
