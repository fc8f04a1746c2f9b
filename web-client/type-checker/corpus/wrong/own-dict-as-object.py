# line: 5
# says: Cannot access attribute "private"
# hint: it is a dict: use ["private"]
totals = {"private": 1.0, "foundation": 2.0}
totals.private
