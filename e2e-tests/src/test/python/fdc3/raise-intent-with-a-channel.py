# value: {"id": "charts", "type": "app"}
raised = await fdc3.raise_intent("OpenChannel", {"type": "fdc3.instrument"})
raised["result"]
