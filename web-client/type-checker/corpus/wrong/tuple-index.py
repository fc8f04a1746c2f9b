# line: 4
# says: the tuple has no item 2
pair = ("a", "b")
pair[2]
