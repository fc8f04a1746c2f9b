# line: 5
# says: Cannot access attribute "items" for class "str"
# hint: it is text: if it is JSON, json.loads(text) gives the value
report = await reports.csv("fees")
[key for key, value in report.items()]
