# attack: Calls past the guest's own count, without ever waiting for an answer.
# expect: failed interpreter-died
for number in range(1, 10**6):
    bank._calls._emit("calls", str(number), "bank.slow", "[]", "{}")
