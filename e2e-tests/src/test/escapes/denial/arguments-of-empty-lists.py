# attack: Sends millions of values with few commas between them.
# expect: value "tool-arguments-too-large"
nest = []
for depth in range(150):
    nest = [nest]
try:
    await bank.find_clients(note=[nest] * 40_000)
    told = ""
except ToolError as error:
    told = error.code
told
