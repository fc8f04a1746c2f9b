# attack: Prints past the guest's own count, with the function that leaves the box.
# expect: failed limit-output
# limits: {"cpuMs": 5000}
while True:
    bank._calls._emit("printed", "stdout", "flood " * 1000)
