# error: tool-failed
# message: fdc3.broadcast_on_user_channel: there is no channelId "nowhere"
await fdc3.broadcast_on_user_channel("nowhere", {"type": "fdc3.contact"})
