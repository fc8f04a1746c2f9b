# value: ["ViewChart", {"type": "fdc3.chart", "instruments": [{"type": "fdc3.instrument", "id": {"ticker": "VOD.L"}}]}]
instrument = {"type": "fdc3.instrument", "id": {"ticker": "VOD.L"}}
raised = await fdc3.raise_intent("ViewChart", instrument)
[raised["intent"], raised["result"]]
