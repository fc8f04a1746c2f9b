# line: 3
# says: the parameter "content" of reports.publish takes dict[str, Any], but gets list[int]
await reports.publish(name="x", content=[1, 2])
