import asyncio
import time

deadline = time.monotonic() + 2
state = None
while time.monotonic() < deadline:
    found = [o for o in await orders.list_("C-1") if o["order_id"] == "O-1"]
    state = found[0]["state"] if found else None
    if state in ("filled", "cancelled"):
        break
    await asyncio.sleep(0.2)
state.upper() if state else "unknown"
