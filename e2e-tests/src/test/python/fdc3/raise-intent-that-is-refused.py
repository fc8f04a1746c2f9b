# value: [null, true]
app = (await fdc3.find_intent(intent="Refuse"))["apps"][0]
opened = await fdc3.open_app({"appId": app["appId"]})
raised = await fdc3.raise_intent("Refuse", {"type": "fdc3.instrument"}, app=opened)
[raised["result"], len(raised["resultError"]) > 0]
