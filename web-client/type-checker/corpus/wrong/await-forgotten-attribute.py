# line: 4
# says: Cannot access attribute "strip"
# hint: add `await`
reports.csv(name="positions").strip()
