# line: 8
# says: parameter "days" of type "int"
# hint: signature: later(days: int) -> str
def later(days: int) -> str:
    return str(days + 1)


later("2")
