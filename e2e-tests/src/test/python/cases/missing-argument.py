# error: tool-arguments-invalid
# message: crm.find_clients misses the argument 'name'.
# line: 4
await crm.find_clients()
