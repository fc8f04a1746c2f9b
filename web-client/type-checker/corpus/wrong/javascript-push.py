# line: 5
# says: Cannot access attribute "push"
# hint: in Python: items.append(x)
rows = []
rows.push(1)
