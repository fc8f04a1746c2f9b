# value: ["tool-arguments-invalid", true]
try:
    await trading.quote(symbol="V")
except ToolError as refused:
    answer = [refused.code, "symbol" in refused.message]
answer
