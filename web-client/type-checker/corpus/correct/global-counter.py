count = 0


def bump():
    global count
    count += 1
    return count


[bump() for _ in range(3)]
