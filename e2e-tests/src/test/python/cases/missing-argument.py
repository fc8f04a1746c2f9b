# check: off
# error: tool-arguments-invalid
# message: crm.find_clients misses the argument 'name'.
# line: 5
await crm.find_clients()
