def average(values, n):
    return [sum(values[i - n : i]) / n for i in range(n, len(values) + 1)]


closes = [c["close"] for c in await market.history("ROG")]
short, long_ = average(closes, 3), average(closes, 10)
offset = len(short) - len(long_)
crossings = [
    i
    for i in range(1, len(long_))
    if (short[i + offset] > long_[i]) != (short[i - 1 + offset] > long_[i - 1])
]
len(crossings)
