# line: 5
# says: What is written here is a call that was not awaited
# hint: add `await`
import json
print(json.dumps({"clients": crm.find_clients(name="Reid")}, indent=2))
