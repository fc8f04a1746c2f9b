for attempt in range(3):
    try:
        quotes = await market.quotes(["NESN"])
        break
    except ToolError as e:
        error = e
        if e.code == "tool-denied":
            return {"error": e.message}
else:
    return {"error": str(error)}
quotes[0]["price"]
