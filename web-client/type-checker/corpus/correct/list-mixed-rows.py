items = [["NESN", 5], ["ROG", 2]]
for symbol, qty in items:
    print(symbol.lower(), qty + 1)
items[0][1] += 3
sum(i[1] for i in items)
sorted(items, key=lambda i: i[1])[0][0].lower()
