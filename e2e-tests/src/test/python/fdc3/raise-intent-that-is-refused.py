# value: [false, true]
app = (await fdc3.find_intent(intent="Refuse"))["apps"][0]
raised = await fdc3.raise_intent("Refuse", {"type": "fdc3.instrument"}, app={"appId": app["appId"]})
["result" in raised, len(raised["resultError"]) > 0]
