# attack: Calls with a million numbers.
# expect: value "tool-arguments-too-large"
try:
    await bank.find_clients([0] * 1_000_000)
except ToolError as error:
    told = error.code
told
