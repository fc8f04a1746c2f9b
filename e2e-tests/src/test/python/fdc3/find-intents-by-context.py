# value: ["OpenChannel", "ThinkForEver", "ViewChart"]
found = await fdc3.find_intents_by_context({"type": "fdc3.instrument"})
sorted(one["intent"]["name"] for one in found)
