def counter():
    value = 0

    def step():
        nonlocal value
        value += 1
        return value

    return step


step = counter()
step() + step()
