# check: off
# error: tool-arguments-invalid
# message: crm.find_clients is missing the argument 'name'.
# line: 5
await crm.find_clients()
