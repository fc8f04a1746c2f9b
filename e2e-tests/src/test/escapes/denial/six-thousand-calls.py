# attack: Starts more calls than may have no answer.
# expect: value ["call-limit"]
import asyncio

told = await asyncio.gather(*[bank.find_clients() for _ in range(6000)], return_exceptions=True)
sorted({problem.code for problem in told if isinstance(problem, ToolError)})
