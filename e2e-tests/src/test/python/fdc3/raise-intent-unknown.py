# error: tool-failed
# message: fdc3.raise_intent: NoAppsFound
await fdc3.raise_intent("NobodyDoesThis", {"type": "fdc3.instrument"})
