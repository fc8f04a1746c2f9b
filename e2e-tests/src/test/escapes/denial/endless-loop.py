# attack: Loops without an end.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
while True:
    pass
