# attack: Sets a timer that sends a signal in the next run.
# expect: value "set"
import asyncio

signal = asyncio.sys.modules["builtins"].__import__("_signal")
try:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
except (AttributeError, OSError):
    pass
"set"
# --- next run
# expect: value "slept"
import asyncio

await asyncio.sleep(0.06)
"slept"
