# value: {"id": "charts", "type": "app"}
app = (await fdc3.find_intent(intent="OpenChannel"))["apps"][0]
opened = await fdc3.open_app({"appId": app["appId"]})
raised = await fdc3.raise_intent("OpenChannel", {"type": "fdc3.instrument"}, app=opened)
raised["result"]
