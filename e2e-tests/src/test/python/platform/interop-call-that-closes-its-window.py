# value: ["ToolError", true, []]
try:
    await trading.leave()
except ToolError as failure:
    answer = [type(failure).__name__, len(failure.message) > 0]
answer + [await interop.list_servers("Trading.Leave")]
