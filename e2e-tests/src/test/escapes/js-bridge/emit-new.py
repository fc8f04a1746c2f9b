# attack: Uses the one function that leaves the box as a constructor.
# expect: failed interpreter-died
# told: it reached for what is not there (JsvFunction_Construct)
bank._calls._emit.new("x")
