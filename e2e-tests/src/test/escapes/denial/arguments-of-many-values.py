# attack: Calls with as many values as a call may send.
# expect: value "tool-arguments-invalid"
try:
    await bank.find_clients([0] * 49_000)
except ToolError as error:
    told = error.code
told
