# value: true
try:
    await intents.raise_intent(intent="NobodyDoesThis")
except ToolError as failure:
    answer = "NobodyDoesThis" in failure.message or "intent" in failure.message.lower()
answer
