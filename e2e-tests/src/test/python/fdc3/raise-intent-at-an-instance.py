# value: [true, "fdc3.chart"]
app = (await fdc3.find_intent(intent="ViewChart"))["apps"][0]
opened = await fdc3.open_app({"appId": app["appId"]})
raised = await fdc3.raise_intent("ViewChart", {"type": "fdc3.instrument"}, app=opened)
[raised["source"]["instanceId"] == opened["instanceId"], raised["result"]["type"]]
