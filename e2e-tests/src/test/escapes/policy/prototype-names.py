# attack: Calls functions by the names that every JavaScript object has.
# expect: value ["tool-unknown", "tool-unknown", "tool-unknown", "tool-unknown"]
codes = []
for name in ("constructor", "toString", "hasOwnProperty", "valueOf"):
    try:
        await getattr(bank, name)()
        codes.append("called")
    except ToolError as problem:
        codes.append(problem.code)
codes
