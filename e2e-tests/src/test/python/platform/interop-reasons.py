# value: ["the desk is closed", "the desk is an object", "the desk is a text"]
reasons = []
for how in ["error", "object", "text"]:
    try:
        await trading.refuse(how=how)
    except ToolError as failure:
        reasons.append(failure.message.split("Error: ")[-1])
reasons
