# error: type-check-failed
# message: Argument missing for parameter "name"
# line: 5
# hint: signature: await crm.find_clients(name: str) -> list[Client]
await crm.find_clients()
