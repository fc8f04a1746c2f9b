# error: type-check-failed
# message: crm.find_clients needs the argument "name"
# line: 5
# hint: signature: await crm.find_clients(name: str) -> list[Client]
await crm.find_clients()
