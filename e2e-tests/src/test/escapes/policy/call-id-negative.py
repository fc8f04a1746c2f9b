# attack: Calls with a negative id.
# expect: failed interpreter-died
import asyncio

bank._calls._emit("calls", "-1", "bank.find_clients", "[]", "{}")
await asyncio.sleep(1)
