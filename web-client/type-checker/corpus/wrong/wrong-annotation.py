# line: 5
# says: int is returned where str is declared
# severity: warning
def count(rows: list) -> str:
    return len(rows)


count([])
