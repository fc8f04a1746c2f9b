values = [1, 2]
values.append(2.5)
values.append(None)
out = [v * 2 for v in values if v]
names = ["a"]
names += [3]
total = 0
total += 2.5
total = total / 3
