# value: ["ToolError", true, []]
import asyncio

try:
    await trading.leave()
except ToolError as failure:
    answer = [type(failure).__name__, len(failure.message) > 0]
servers = await interop.list_servers("Trading.Leave")
for _ in range(100):
    if not servers:
        break
    await asyncio.sleep(0.05)
    servers = await interop.list_servers("Trading.Leave")
answer + [servers]
