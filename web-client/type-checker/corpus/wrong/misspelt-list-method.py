# line: 5
# says: Cannot access attribute "apend"
# hint: did you mean "append"?
rows = []
rows.apend(1)
