# value: ["ShowChart", "ShowChart"]
found = await fdc3.find_intent(intent="ShowChart")
raised = await fdc3.raise_intent("ShowChart", {"type": "Instrument", "symbol": "VOD.L"})
[found["intent"]["name"], raised["intent"]]
