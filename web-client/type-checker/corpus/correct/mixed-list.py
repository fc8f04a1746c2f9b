row = ["NESN", 5, 101.5, None, True]
symbol, quantity, price, note, done = row
print(symbol, quantity, price, note, done)
