# attack: Emits a failure whose code blames Glovebox.
# expect: failed script-error
emit = bank._calls._emit
emit("failed", "sandbox-unavailable", "Error", "the glovebox is broken", "0", "0", "", "")
