# line: 7
# says: str is read by whole numbers, not by "name"
# hint: it is text: if it is JSON, json.loads(text) gives the value
order = (await orders.list_("C-1"))[0]
for key in order:
    line = await reports.csv(key)
    print(line["name"])
