# check: off
# error: tool-unknown
# message: There is no function 'crm.find_client'.
# hint: Did you mean crm.find_clients?
# line: 6
await crm.find_client(name="Amelia Reid")
