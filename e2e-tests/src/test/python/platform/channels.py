# value: [["Red", "red"], {"symbol": "VOD.L"}]
red = (await channels.list_channels())[0]
await channels.publish({"symbol": "VOD.L"}, channel="Red")
[[red["name"], red["meta"]["color"]], (await channels.get_channel("Red"))["data"]]
