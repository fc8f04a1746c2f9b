# attack: Ends its run past the guest's Python, with a value so deep that copying it would throw in the app.
# expect: failed result-not-json
# told: the value is nested deeper than 200 levels
bank._calls._emit("completed", "[" * 400_000 + "]" * 400_000)
