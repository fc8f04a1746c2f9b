# line: 4
# says: Index 2 is out of range
pair = ("a", "b")
pair[2]
