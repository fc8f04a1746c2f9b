try:
    raise ExceptionGroup("several", [ValueError("a"), TypeError("b")])
except* ValueError as group:
    print(len(group.exceptions))
except* TypeError:
    print("type")
