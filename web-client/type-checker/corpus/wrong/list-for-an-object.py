# line: 3
# says: parameter "content" of type "dict[str, Any]"
await reports.publish(name="x", content=[1, 2])
