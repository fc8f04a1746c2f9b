# error: script-syntax
# line: 4
# message: '(' was never closed
clients = await crm.find_clients(name="Amelia Reid"
