def averager():
    total, count, value = 0.0, 0, None
    while True:
        value = yield (total / count if count else value)
        total += value
        count += 1


average = averager()
next(average)
[average.send(v) for v in (1, 2, 3)]
