# line: 3
# says: 3 values do not fit 2 names
a, b = (1, 2, 3)
