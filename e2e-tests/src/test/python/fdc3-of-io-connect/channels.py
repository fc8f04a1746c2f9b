# value: ["red", true, {"type": "fdc3.contact", "name": "Amelia Reid"}]
red = (await fdc3.get_user_channels())[0]
await fdc3.join_user_channel(red["id"])
joined = await fdc3.get_current_channel()
await fdc3.broadcast({"type": "fdc3.contact", "name": "Amelia Reid"})
last = await fdc3.get_current_context(contextType="fdc3.contact")
await fdc3.leave_current_channel()
[red["id"], joined["id"] == red["id"], last]
