from collections import Counter

names = {1: "one", 2: "two"}
weights = Counter(equity=0.5, bonds=1.5)
(names[1.0], names[2.0], weights["equity"] + weights["bonds"])
