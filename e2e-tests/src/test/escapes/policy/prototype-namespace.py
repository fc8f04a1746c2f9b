# attack: Calls a function of a namespace that only a JavaScript prototype has.
# expect: value "tool-unknown"
kind = type(bank)
try:
    await getattr(kind("__proto__", bank._calls), "polluted")()
except ToolError as problem:
    code = problem.code
code
