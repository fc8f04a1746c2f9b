# value: [true, {"type": "fdc3.chart", "instruments": [{"type": "fdc3.instrument", "id": {"ticker": "VOD.L"}}]}]
app = (await fdc3.find_intent(intent="ViewChart"))["apps"][0]
opened = await fdc3.open_app({"appId": app["appId"]})
instrument = {"type": "fdc3.instrument", "id": {"ticker": "VOD.L"}}
raised = await fdc3.raise_intent("ViewChart", instrument, app=opened)
[raised["source"].get("instanceId") == opened.get("instanceId"), raised["result"]]
