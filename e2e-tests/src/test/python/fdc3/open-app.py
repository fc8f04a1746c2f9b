# value: [true, true, "Chart"]
app = (await fdc3.find_intent(intent="ViewChart"))["apps"][0]
opened = await fdc3.open_app({"appId": app["appId"]})
running = await fdc3.find_instances({"appId": app["appId"]})
known = await fdc3.get_app_metadata({"appId": app["appId"]})
instance = opened.get("instanceId")
[instance is not None, instance in [one.get("instanceId") for one in running], known.get("title")]
