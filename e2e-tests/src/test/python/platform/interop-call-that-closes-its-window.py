# value: ["ToolError", true, 7]
try:
    await trading.leave()
except ToolError as failure:
    answer = [type(failure).__name__, len(failure.message) > 0]
answer + [7]
