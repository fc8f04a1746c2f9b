from collections import ChainMap

limits = ChainMap({"limit": 5}, {"limit": 20, "more": 1})
await crm.find_clients(limit=limits["limit"])
