# attack: Loops without an end and catches whatever is raised.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
