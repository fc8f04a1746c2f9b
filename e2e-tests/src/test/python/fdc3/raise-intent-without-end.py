# value: [true, "ThinkForEver"]
app = (await fdc3.find_intent(intent="ThinkForEver"))["apps"][0]
opened = await fdc3.open_app({"appId": app["appId"]})
raised = await fdc3.raise_intent("ThinkForEver", {"type": "fdc3.instrument"}, app=opened, ms=300)
[raised.get("isPending"), raised["intent"]]
