slots = [None] * 5
for i, q in enumerate(await market.quotes(["NESN", "ROG"])):
    slots[i] = q["price"]
filled = [s for s in slots if s is not None]
matrix = [[None for _ in range(3)] for _ in range(3)]
matrix[0][0] = "x"
sum(filled)
