# check: off
# error: script-syntax
# line: 5
# message: '(' was never closed
clients = await crm.find_clients(name="Amelia Reid"
