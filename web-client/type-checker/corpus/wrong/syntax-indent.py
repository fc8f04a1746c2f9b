# line: 4
# says: Unexpected indentation
x = 1
  y = 2
