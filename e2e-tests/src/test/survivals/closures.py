import functools
count = 0

def counter(step):
    total = 0
    def more():
        nonlocal total
        global count
        total += step
        count += 1
        return total
    return more

@functools.lru_cache
def square(n):
    told.append(f"squared {n}")
    return n * n

told, one, ten = [], counter(1), counter(10)
told += [one(), ten(), square(3)]
await desk.first()
told += [one(), ten(), square(3), square(4)]
await desk.second()
bound = functools.partial(square, 4)
[told, one(), ten(), bound(), count, square.cache_info().hits]
