# attack: Puts a property on the one function that leaves the box.
# expect: failed interpreter-died
bank._calls._emit.toString = 1
