# attack: Prints past the guest's own gathering, messages with nothing in them.
# expect: failed interpreter-died
while True:
    bank._calls._emit("printed", "stdout", "")
