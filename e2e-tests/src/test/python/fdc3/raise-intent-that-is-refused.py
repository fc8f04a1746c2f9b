# value: [false, true]
raised = await fdc3.raise_intent("Refuse", {"type": "fdc3.instrument"})
["result" in raised, len(raised["resultError"]) > 0]
