# value: [{"type": "fdc3.contact", "name": "Jonas"}, {"type": "fdc3.contact", "name": "Amelia"}]
user = (await fdc3.get_user_channels())[1]
await fdc3.broadcast_on_user_channel(user["id"], {"type": "fdc3.contact", "name": "Jonas"})
await fdc3.broadcast_on_app_channel("orders", {"type": "fdc3.contact", "name": "Amelia"})
[await fdc3.get_channel_context(user["id"]), await fdc3.get_app_channel_context("orders")]
