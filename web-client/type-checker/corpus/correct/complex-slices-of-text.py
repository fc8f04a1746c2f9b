text = await reports.csv("positions")
head, _, tail = text.partition("\n")
head.split(",")[0].strip('"'), tail[:20], text.count("\n"), text.encode("utf-8")[:2]
