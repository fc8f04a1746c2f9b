# line: 4
# says: "null" is not defined
# hint: in Python: None
rows = [null]
