ids = [None] * 3
ids[0] = "C-1"
ids
