# attack: Passes a text as arguments that is not JSON.
# expect: value "tool-arguments-invalid"
import asyncio

calls = bank._calls
answer = asyncio.get_running_loop().create_future()
calls._waiting[1] = answer
calls._next = 1
calls._emit("calls", "1", "bank.find_clients", "[", "window.stop()")
try:
    await answer
except ToolError as problem:
    code = problem.code
code
