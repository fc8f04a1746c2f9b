# line: 7
# says: Cannot access attribute "mesage" for class "ToolError"
# hint: did you mean "message"?
try:
    await crm.find_clients()
except ToolError as error:
    print(error.mesage)
