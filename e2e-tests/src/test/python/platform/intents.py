# value: [["ShowChart", "instance"], {"shown": "VOD.L", "of": "Instrument"}, "trading"]
found = (await intents.find(name="ShowChart"))[0]
handler = [one for one in found["handlers"] if one.get("type") == "instance"][0]
raised = await intents.raise_intent(
    intent="ShowChart",
    context={"type": "Instrument", "data": {"symbol": "VOD.L"}},
    target={"instance": handler["instanceId"]},
)
[[found["name"], handler["type"]], raised["result"], raised["handler"]["applicationName"]]
