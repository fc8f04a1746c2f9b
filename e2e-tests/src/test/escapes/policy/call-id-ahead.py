# attack: Leaves ids out, so that later answers go to forged calls.
# expect: failed interpreter-died
import asyncio

bank._calls._emit("calls", "7", "bank.find_clients", "[]", "{}")
await asyncio.sleep(1)
