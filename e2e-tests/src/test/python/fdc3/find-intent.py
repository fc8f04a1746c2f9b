# value: ["ViewChart", "View a chart", "chart"]
found = await fdc3.find_intent(intent="ViewChart")
[found["intent"]["name"], found["intent"].get("displayName"), found["apps"][0]["appId"].split("@")[0]]
