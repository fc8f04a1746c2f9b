# line: 4
# says: a call that was not awaited has no attribute "strip"
# hint: add `await`
reports.csv(name="positions").strip()
