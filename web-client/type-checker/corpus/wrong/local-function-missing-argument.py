# line: 8
# says: needs the argument "b"
# hint: signature: add(a, b)
def add(a, b):
    return a + b


add(1)
