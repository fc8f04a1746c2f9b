# value: [null, true, true, {"type": "fdc3.contact", "name": "Amelia Reid"}, null, null]
before = await fdc3.get_current_channel()
user = (await fdc3.get_user_channels())[0]
await fdc3.join_user_channel(user["id"])
joined = await fdc3.get_current_channel()
await fdc3.broadcast({"type": "fdc3.contact", "name": "Amelia Reid"})
last = await fdc3.get_current_context(contextType="fdc3.contact")
other = await fdc3.get_current_context(contextType="fdc3.nothing")
await fdc3.leave_current_channel()
[before, user["type"] == "user", joined["id"] == user["id"], last, other, await fdc3.get_current_channel()]
