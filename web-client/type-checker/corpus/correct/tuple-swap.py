low, high = 10, 1
if low > high:
    low, high = high, low
range(low, high)
