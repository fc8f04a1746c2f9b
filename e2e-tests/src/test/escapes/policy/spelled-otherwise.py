# attack: Spells a denied function otherwise, so that no rule of the policy matches.
# expect: value ["tool-denied", "tool-denied", "tool-denied", "tool-denied"]
codes = []
for name in ("close_account", "closeAccount", "Close_Account", "close_account "):
    try:
        await getattr(bank, name)()
        codes.append("called")
    except ToolError as problem:
        codes.append(problem.code)
codes
