# line: 8
# says: Argument missing for parameter "b"
# hint: signature: add(a, b)
def add(a, b):
    return a + b


add(1)
