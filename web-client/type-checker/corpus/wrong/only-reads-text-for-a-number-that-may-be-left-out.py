# line: 4
# says: takes int
# reads: only
await crm.find_clients(name="Reid", limit="5")
