# line: 9
# says: the parameter "days" of later takes int, but gets "2"
# hint: signature: later(days: int) -> str
# severity: warning
def later(days: int) -> str:
    return str(days + 1)


later("2")
