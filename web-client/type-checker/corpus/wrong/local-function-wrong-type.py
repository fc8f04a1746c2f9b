# line: 9
# says: parameter "days" of type "int"
# hint: signature: later(days: int) -> str
# severity: warning
def later(days: int) -> str:
    return str(days + 1)


later("2")
