# attack: Emits the end of the run itself, twice.
# expect: value "first"
emit = bank._calls._emit
emit("completed", '"first"')
emit("completed", '"second"')
