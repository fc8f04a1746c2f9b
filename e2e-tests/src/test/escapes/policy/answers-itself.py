# attack: Answers its own call, and so believes a result that no function gave.
# expect: value "forged"
import asyncio

calls = bank._calls
task = asyncio.create_task(bank.slow())
await asyncio.sleep(0)
calls.answered(1, '"forged"')
await task
