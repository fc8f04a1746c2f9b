# error: script-syntax
# line: 4
# message: Statements must be separated by newlines or semicolons
const clients = await crm.find_clients(name="Amelia Reid")
