# attack: Calls a function without an end.
# expect: failed limit-cpu
# limits: {"cpuMs": 1000}
while True:
    try:
        await bank.find_clients()
    except ToolError:
        pass
