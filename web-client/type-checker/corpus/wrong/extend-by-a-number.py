# line: 4
# says: parameter "iterable"
names = ["a"]
names.extend(5)
