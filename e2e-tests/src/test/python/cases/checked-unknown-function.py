# error: type-check-failed
# hint: did you mean "find_clients"?
# line: 5
try:
    await crm.find_client(name="Amelia Reid")
except ToolError:
    pass
