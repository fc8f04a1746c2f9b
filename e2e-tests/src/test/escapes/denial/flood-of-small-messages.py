# attack: Prints past the guest's own gathering, one character a message.
# expect: failed interpreter-died
while True:
    bank._calls._emit("printed", "stdout", "x")
