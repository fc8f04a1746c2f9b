# attack: Prints nothing, for ever.
# expect: failed limit-cpu
# limits: {"cpuMs": 500}
while True:
    print("", end="", flush=True)
