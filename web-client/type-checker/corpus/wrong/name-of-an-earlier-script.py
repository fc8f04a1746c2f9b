# line: 5
# says: "found_before" is not defined
# hint: each script starts afresh

rows = [row for row in found_before if row["id"]]
len(rows)
