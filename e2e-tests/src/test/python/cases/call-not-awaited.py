# check: off
# error: call-not-awaited
# message: this call was never awaited and therefore not sent: crm.find_clients (line 4)
crm.find_clients(name="Amelia Reid")
