# attack: Uses the one function that leaves the box as a constructor.
# expect: failed interpreter-died
bank._calls._emit.new("x")
