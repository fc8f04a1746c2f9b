# line: 5
# says: str is read by whole numbers, not by "fee"
# hint: it is text: if it is JSON, json.loads(text) gives the value
report = await reports.csv("fees")
[line["fee"] for line in report]
