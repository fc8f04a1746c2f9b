try:
    result = await orders.cancel(order_id="O-1")
except ToolError as e:
    match e.code:
        case "tool-failed" | "tool-timeout":
            result = None
        case code if code.startswith("tool-"):
            result = code
        case _:
            raise
result
