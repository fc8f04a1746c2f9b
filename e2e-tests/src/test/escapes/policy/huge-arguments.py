# attack: Passes arguments of twenty megabytes.
# expect: value "tool-arguments-too-large"
try:
    await bank.find_clients(name="x" * 20_000_000)
except ToolError as problem:
    code = problem.code
code
