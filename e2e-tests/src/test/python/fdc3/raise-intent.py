# value: ["ViewChart", {"type": "fdc3.chart", "instruments": [{"type": "fdc3.instrument", "id": {"ticker": "VOD.L"}}]}]
instrument = {"type": "fdc3.instrument", "id": {"ticker": "VOD.L"}}
app = (await fdc3.find_intent(intent="ViewChart"))["apps"][0]
raised = await fdc3.raise_intent("ViewChart", instrument, app={"appId": app["appId"]})
[raised["intent"], raised["result"]]
