# line: 3
# says: Expected ":"
if True
    print(1)
