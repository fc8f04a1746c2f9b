# line: 5
# says: "__getitem__"
# hint: it is one text: json.loads(...)
report = await reports.csv("fees")
[line["fee"] for line in report]
