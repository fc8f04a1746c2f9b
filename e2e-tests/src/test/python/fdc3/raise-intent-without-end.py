# value: [true, "ThinkForEver"]
app = (await fdc3.find_intent(intent="ThinkForEver"))["apps"][0]
raised = await fdc3.raise_intent("ThinkForEver", {"type": "fdc3.instrument"}, app={"appId": app["appId"]}, ms=300)
[raised["isPending"], raised["intent"]]
