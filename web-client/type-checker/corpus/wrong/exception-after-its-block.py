# line: 8
# says: "problem" is
# hint: it is gone after its except block
try:
    await orders.cancel("O-1")
except ToolError as problem:
    print("failed")
print(problem.message)
