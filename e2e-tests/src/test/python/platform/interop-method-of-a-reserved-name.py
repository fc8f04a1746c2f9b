# value: {"published": "by an application"}
await channels_methods.publish()
