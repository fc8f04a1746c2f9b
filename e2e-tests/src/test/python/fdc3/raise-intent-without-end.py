# value: [true, "ThinkForEver"]
raised = await fdc3.raise_intent("ThinkForEver", {"type": "fdc3.instrument"}, ms=300)
[raised["isPending"], raised["intent"]]
