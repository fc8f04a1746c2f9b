content = {"count": 3, "rows": [{"a": 1}], "note": None}
await reports.publish(name="mixed", content=content)
