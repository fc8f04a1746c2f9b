# check: off
# error: result-not-json
# message: the value is a call that was not awaited: add await
crm.find_clients(name="Amelia Reid")
