# line: 4
# says: names.extend takes an iterable of str, but gets 5
names = ["a"]
names.extend(5)
