# line: 8
# says: "count" is unbound
# hint: add `nonlocal count` at the beginning of step
def counter():
    count = 0

    def step():
        count += 1
        return count

    return step


step = counter()
step()
