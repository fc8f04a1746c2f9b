# attack: Uses the id of a call twice, so that one call is answered for another.
# expect: failed interpreter-died
import asyncio

emit = bank._calls._emit
emit("calls", "1", "bank.find_clients", "[]", "{}")
emit("calls", "1", "bank.close_account", "[]", "{}")
await asyncio.sleep(1)
